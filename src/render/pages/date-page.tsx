/**
 * The page 按日期找报, `/date/`: its script looks up the issue of a date; without scripts it has links to all years and months.
 *
 * 滨江日报: `2020年 7月`, `2021年 3月`, `2022年 9月`.
 */
import type { Result } from 'hastscript'
import { monthsOfYear, type PaperHoldings, type YearHoldings } from '#catalog/holdings.ts'
import { dateLookupPath, monthPath, publicationPath, yearPath } from '#model/addresses/address.ts'
import { dateForm } from '../calendar/date-form.tsx'
import type { Frame } from '../frame.ts'
import { page } from '../layout/page.tsx'

const yearRow = (slug: string, holdings: YearHoldings): Result => (
  <li>
    <a href={yearPath(slug, holdings.year)}>{`${holdings.year}年`}</a>
    {monthsOfYear(holdings).map(({ year, month }) => (
      <a href={monthPath(slug, year, month)}>{`${Number(month)}月`}</a>
    ))}
  </li>
)

const paperSection = ({ slug, name, years }: PaperHoldings): Result => (
  <section class="paper-section">
    <h2>
      <a href={publicationPath(slug)}>{name}</a>
    </h2>
    <ol class="year-rows">{years.toReversed().map((holdings) => yearRow(slug, holdings))}</ol>
  </section>
)

/** Renders the page with the date form, and the years and months of each paper. */
export const datePage = (frame: Frame, papers: PaperHoldings[]): string =>
  page(
    frame,
    {
      kind: 'days',
      title: '按日期找报',
      description: '跳到任何一天的报纸，或按年、按月查阅。',
      path: dateLookupPath,
      script: frame.assets.scripts.days,
    },
    <header class="page-head">
      <h1>按日期找报</h1>
    </header>,
    dateForm(frame),
    <output id="jump-answer" for="jump-date"></output>,
    <div class="papers">{papers.map(paperSection)}</div>,
  )
