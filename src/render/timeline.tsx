/**
 * The whole span of the archive, years by papers, the newest on top: what each year holds of each paper, month by month.
 *
 * 2022年: 滨江日报 1期 in September, 滨江晚报 1期; 2021年 has nothing of 滨江晚报, and says so.
 */
import type { Result } from 'hastscript'
import { publicationPath, yearPath } from '#model/address.ts'
import type { PaperHoldings } from './holdings.ts'
import { yearChart } from './year-chart.tsx'

/** Every year from the last of any paper to the first, those without an issue too. */
function yearsOf(papers: readonly PaperHoldings[]): string[] {
  const held = papers.flatMap(({ years }) => years.map(({ year }) => Number(year)))
  if (held.length === 0) return []
  const [first, last] = [Math.min(...held), Math.max(...held)]
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index).padStart(4, '0'))
}

function cell({ slug, years }: PaperHoldings, year: string): Result {
  const holdings = years.find((each) => each.year === year)
  if (!holdings)
    return (
      <td>
        <span class="timeline-none">未收</span>
      </td>
    )
  return (
    <td>
      <a class="timeline-year" href={yearPath(slug, year)}>
        {yearChart(holdings)}
        <span>{`${holdings.issues}期`}</span>
      </a>
    </td>
  )
}

const column = ({ slug, name, dated, undated, articles }: PaperHoldings): Result => (
  <th scope="col">
    <a href={publicationPath(slug)}>{name}</a>
    <small>{`${dated.length + undated.length}期 ${articles}篇`}</small>
  </th>
)

const undatedCell = ({ slug, undated }: PaperHoldings): Result =>
  undated.length === 0 ? (
    <td></td>
  ) : (
    <td>
      <a href={`${publicationPath(slug)}#undated`}>{`${undated.length}期`}</a>
    </td>
  )

const undatedRow = (papers: readonly PaperHoldings[]): Result | null =>
  papers.every(({ undated }) => undated.length === 0) ? null : (
    <tr>
      <th scope="row">日期待考</th>
      {papers.map(undatedCell)}
    </tr>
  )

/** The span as a table. */
export const timeline = (papers: readonly PaperHoldings[]): Result => (
  <table class="timeline">
    <caption>历年所收</caption>
    <thead>
      <tr>
        <th scope="col">年份</th>
        {papers.map(column)}
      </tr>
    </thead>
    <tbody>
      {yearsOf(papers).map((year) => (
        <tr>
          <th scope="row">{`${year}年`}</th>
          {papers.map((paper) => cell(paper, year))}
        </tr>
      ))}
      {undatedRow(papers)}
    </tbody>
  </table>
)
