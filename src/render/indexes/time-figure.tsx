/** The chart of an entry with its axis and a caption: `最多的是2022年9月，5篇`. */
import type { Result } from 'hastscript'
import { dateOf, type Span } from '#catalog/indexes/entry-profile.ts'
import type { ListedArticle } from '#catalog/indexes/group-articles.ts'
import { periodsOf } from '#catalog/indexes/time-axis.ts'
import { timeChart } from './time-chart.tsx'

/**
 * Shows the figure; null if no article is dated.
 *
 * @param listed articles of the entry
 * @param span first and last date of the archive
 */
export function timeFigure(listed: readonly ListedArticle[], span: Span | undefined): Result | null {
  const dates = listed.flatMap((each) => dateOf(each) ?? [])
  if (span === undefined || dates.length === 0) return null
  const periods = periodsOf(dates, span)
  const most = periods.reduce((best, each) => (each.articles > best.articles ? each : best))
  return (
    <figure class="time-figure">
      {timeChart(periods)}
      <p class="time-axis" aria-hidden="true">
        <span>{periods[0]?.name ?? ''}</span>
        <span>{periods.length === 1 ? '' : (periods.at(-1)?.name ?? '')}</span>
      </p>
      {most.articles === 1 ? null : <figcaption>{`最多的是${most.name}，${most.articles}篇`}</figcaption>}
    </figure>
  )
}
