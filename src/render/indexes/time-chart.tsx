/** @jsxImportSource hastscript/svg */
/** A bar chart of articles per period; its figures are in the `<desc>` for screen readers: `2022年9月2篇`. */
import type { Result } from 'hastscript'
import type { Period } from '#catalog/indexes/time-axis.ts'

const height = 48

/** Width of a bar with and without the gap after it. */
const step = 8
const barWidth = 6

/** Height of the bar of a period without articles, and minimum height of the other bars. */
const emptyBarHeight = 1
const minBarHeight = 4

function bar({ name, articles }: Period, index: number, most: number): Result {
  const size = articles === 0 ? emptyBarHeight : Math.max(minBarHeight, (articles / most) * height)
  return (
    <rect
      class={articles === 0 ? 'bar-empty' : 'bar-filled'}
      x={String(index * step + 1)}
      y={(height - size).toFixed(1)}
      width={String(barWidth)}
      height={size.toFixed(1)}
    >
      {articles === 0 ? null : <title>{`${name}：${articles}篇`}</title>}
    </rect>
  )
}

const chartDescription = (periods: readonly Period[]): string =>
  periods.flatMap(({ name, articles }) => (articles === 0 ? [] : [`${name}${articles}篇`])).join('，')

/**
 * Shows the chart as SVG; the highest bar has the height of the chart.
 *
 * @param periods consecutive, oldest first; at least one of them has an article
 */
export function timeChart(periods: readonly Period[]): Result {
  const most = Math.max(...periods.map(({ articles }) => articles))
  return (
    <svg
      class="time-chart"
      viewBox={`0 0 ${periods.length * step} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-labelledby="time-chart-title time-chart-figures"
    >
      <title id="time-chart-title">各个时期的篇数</title>
      <desc id="time-chart-figures">{chartDescription(periods)}</desc>
      {periods.map((period, index) => bar(period, index, most))}
    </svg>
  )
}
