/**
 * A table of the whole archive, years by papers, newest year first: the number of issues of each year, and a chart by month.
 *
 * 2022年: 滨江日报 1期 in September, 滨江晚报 1期; 2021年: 滨江日报 1期, 滨江晚报 未收. Adjacent years without an issue of any
 * paper are one row: `1950年至1978年`.
 */
import type { Result } from 'hastscript'
import type { PaperHoldings } from '#catalog/holdings.ts'
import { publicationPath, yearPath } from '#model/addresses/address.ts'
import { timeSpan } from '../text/time-span.tsx'
import { yearChart } from './year-chart.tsx'

/** A year, or several adjacent years without issues. */
interface Row {
  /** Equal to `last` for a single year. */
  first: number
  last: number
}

/** The row of the years between a year with issues and the next earlier one, if there are any. */
function emptyBefore(year: number, earlier: number | undefined): Row[] {
  const missing = { first: (earlier ?? year) + 1, last: year - 1 }
  return missing.first > missing.last ? [] : [missing]
}

/** Every year from the last year of any paper to the first. */
function rowsOf(papers: readonly PaperHoldings[]): Row[] {
  const years = new Set(papers.flatMap((paper) => paper.years.map(({ year }) => Number(year))))
  const held = Array.from(years).sort((a, b) => b - a)
  return held.flatMap((year, index) => [{ first: year, last: year }, ...emptyBefore(year, held[index + 1])])
}

const nameOf = ({ first, last }: Row): Result | string => timeSpan(`${first}年`, `${last}年`)

function cell({ slug, years }: PaperHoldings, { first, last }: Row): Result {
  const holdings = first === last ? years.find(({ year }) => Number(year) === first) : undefined
  if (!holdings)
    return (
      <td>
        <span class="timeline-none">未收</span>
      </td>
    )
  return (
    <td>
      <a class="timeline-year" href={yearPath(slug, holdings.year)}>
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

/** The table `年份 | 滨江日报 | 滨江晚报`, with a last row for undated issues. */
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
      {rowsOf(papers).map((row) => (
        <tr>
          <th scope="row">{nameOf(row)}</th>
          {papers.map((paper) => cell(paper, row))}
        </tr>
      ))}
      {undatedRow(papers)}
    </tbody>
  </table>
)
