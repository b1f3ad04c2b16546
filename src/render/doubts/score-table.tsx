/**
 * How well each golden set is read: one set a column, one figure a row, precision and recall under each F1.
 *
 * `主题 0.831` with `精确率 0.875，召回率 0.790，62处` below it.
 */
import type { Result } from 'hastscript'
import { type Count, f1Of, precisionOf, recallOf } from '#model/accuracy/count.ts'
import { parts, type Score, type SetScore, type Share } from '#model/accuracy/score.ts'
import { figure } from '../text/figure.ts'
import { partName } from './part-name.ts'

interface Figure {
  value: string
  /** What the figure rests on. */
  basis?: string
}

const nothing: Figure = { value: '—' }

const three = (value: number): string => value.toFixed(3)

const ofCount = (count: Count): Figure =>
  count.read + count.expected === 0
    ? nothing
    : {
        value: three(f1Of(count)),
        basis: `精确率${three(precisionOf(count))}，召回率${three(recallOf(count))}，${count.expected}处`,
      }

const ofShare = ({ right, all }: Share): Figure =>
  all === 0 ? nothing : { value: three(right / all), basis: `${right}/${all}` }

const ofCoverage = ({ coverage: { all, lost, twice } }: Score): Figure =>
  all === 0
    ? nothing
    : { value: (1 - lost / all).toFixed(6), basis: `遗漏${figure(lost)}字，重复${figure(twice)}字` }

const rows: ReadonlyArray<[name: string, figure: (score: Score) => Figure]> = [
  ['版面', ({ pages }) => ({ value: figure(pages) })],
  ['文章', ({ exact }) => ({ value: figure(exact.all) })],
  ['字数', ({ coverage }) => ({ value: figure(coverage.all) })],
  ['字符覆盖率', ofCoverage],
  ['文章切分', ({ articles }) => ofCount(articles)],
  ['整篇全对', ({ exact }) => ofShare(exact)],
  ['报纸', ({ publications }) => ofShare(publications)],
  ['日期（版面印有）', ({ printedDates }) => ofShare(printedDates)],
  ['日期（版面未印）', ({ otherDates }) => ofShare(otherDates)],
  ...parts.map((part): [string, (score: Score) => Figure] => [
    partName[part],
    (score) => ofCount(score.parts[part]),
  ]),
]

const cell = ({ value, basis }: Figure): Result => (
  <td>
    <b>{value}</b>
    {basis === undefined ? null : <small>{basis}</small>}
  </td>
)

/** The table of scores. */
export const scoreTable = (sets: readonly SetScore[]): Result => (
  <table class="scores">
    <caption>下注精确率与召回率的，是两者的 F1 值；1.000 为全对。</caption>
    <thead>
      <tr>
        <th scope="col">项目</th>
        {sets.map(({ name }) => (
          <th scope="col">{name}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, figure]) => (
        <tr>
          <th scope="row">{name}</th>
          {sets.map(({ score }) => cell(figure(score)))}
        </tr>
      ))}
    </tbody>
  </table>
)
