/** `/about/comparison/`: what archives of newspapers offer, beside what this one has and lacks. */
import type { Result } from 'hastscript'
import { aboutPath } from '#model/addresses/address.ts'
import type { Frame } from '../frame.ts'
import { aboutPage } from './about-page.tsx'
import { type Comparison, comparisons, type ExamplePage, peers } from './comparison.ts'

const meanings: Readonly<Record<string, string>> = { y: '有', n: '无', p: '部分', '?': '不详', '-': '不适用' }

const meaning = (mark: string): string =>
  mark
    .replace('*', '')
    .split('/')
    .map((half) => meanings[half] ?? half)
    .join('／')

const cell = (mark: string): Result => (
  <td class={`has-${mark.startsWith('y') ? 'y' : mark.startsWith('p') ? 'p' : 'n'}`}>
    {meaning(mark)}
    {mark.endsWith('*') ? '＊' : ''}
  </td>
)

const ownCell = ({ has, where, examplePage: leadsTo }: Comparison, addresses: ExamplePaths): Result => {
  const path = leadsTo && addresses[leadsTo]
  return (
    <td class={`own has-${has}`}>
      <b>{meaning(has)}</b> {path === undefined ? where : <a href={path}>{where}</a>}
    </td>
  )
}

/** Where each feature can be seen; what the archive does not hold has no address. */
export type ExamplePaths = Partial<Record<ExamplePage, string>>

const row = (comparison: Comparison, addresses: ExamplePaths): Result => (
  <tr>
    <th scope="row">{comparison.feature}</th>
    {ownCell(comparison, addresses)}
    {comparison.peers.split(' ').map(cell)}
  </tr>
)

const table = (addresses: ExamplePaths): Result => (
  <section class="comparison" aria-label="功能对照表">
    <table>
      <caption class="visually-hidden">各报纸档案的功能</caption>
      <thead>
        <tr>
          <th scope="col">读者可以……</th>
          <th scope="col">本档案</th>
          {peers.map(([short, name]) => (
            <th scope="col">
              <abbr title={name}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{comparisons.map((comparison) => row(comparison, addresses))}</tbody>
    </table>
  </section>
)

/** HTML of the page. */
export const comparisonPage = (frame: Frame, addresses: ExamplePaths): string =>
  aboutPage(
    frame,
    {
      path: aboutPath('comparison'),
      title: '功能对照',
      lead: '各家报纸档案能做什么，本档案做到了哪些，没有做到哪些。',
    },
    <ul class="comparison-peers">
      {peers.map(([short, name]) => (
        <li>
          <b>{short}</b> {name}
        </li>
      ))}
    </ul>,
    <p>“无”指在其网址、文档与页面里没有找到，不等于一定没有；＊为常识，未经查证。查证于2026年11月。</p>,
    table(addresses),
  )
