/** @jsxImportSource hastscript/svg */
/** Articles over time as bars, the highest as high as the chart; the figures stand in its description: `2022年9月2篇`. */
import type { Result } from 'hastscript'
import type { Period } from '#catalog/indexes/time-axis.ts'

const height = 48

/** A bar with the air beside it, and without. */
const step = 8
const barWidth = 6

/** What a period without articles shows, and what one with few shows at least. */
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

/** @param periods without a hole, oldest first; at least one of them has an article */
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
