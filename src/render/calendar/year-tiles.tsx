/** The years of a paper as tiles, newest first, each with a chart by month and a link to its calendar: `2022 1期`. */
import type { Result } from 'hastscript'
import type { PaperHoldings, YearHoldings } from '#catalog/holdings.ts'
import { yearPath } from '#model/addresses/address.ts'
import { yearChart } from './year-chart.tsx'

const tile = (slug: string, holdings: YearHoldings): Result => (
  <li>
    <a class="year-tile" href={yearPath(slug, holdings.year)}>
      <b>{holdings.year}</b>
      {yearChart(holdings)}
      <span>{`${holdings.issues}期`}</span>
    </a>
  </li>
)

/** One tile per year with an issue. */
export const yearTiles = ({ slug, years }: PaperHoldings): Result => (
  <ol class="year-tiles">{years.toReversed().map((holdings) => tile(slug, holdings))}</ol>
)
