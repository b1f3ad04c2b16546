/** @jsxImportSource hastscript/svg */
/** A bar chart of the issues per month of a year; its accessible name contains the counts: `2022年：9月1期`. */
import type { Result } from 'hastscript'
import type { YearHoldings } from '#catalog/holdings.ts'

const width = 96
const height = 24
const step = width / 12

/** Issues of a full bar: a daily paper in the longest month. */
const fullMonth = 31

function bar(issues: number, month: number): Result {
  const size = issues === 0 ? 1 : Math.max(4, (issues / fullMonth) * height)
  return (
    <rect
      class={issues === 0 ? 'bar-empty' : 'bar-filled'}
      x={String(month * step + 1)}
      y={String(height - size)}
      width={String(step - 2)}
      height={String(size)}
    />
  )
}

/** The chart as SVG, `<svg aria-label="2022年：9月1期">` with twelve bars. */
export const yearChart = ({ year, months }: YearHoldings): Result => (
  <svg
    class="year-chart"
    viewBox={`0 0 ${width} ${height}`}
    width={String(width)}
    height={String(height)}
    role="img"
    aria-label={chartLabel(year, months)}
  >
    {months.map(bar)}
  </svg>
)

function chartLabel(year: string, months: number[]): string {
  const held = months.flatMap((issues, index) => (issues > 0 ? [`${index + 1}月${issues}期`] : []))
  return `${year}年：${held.join('，')}`
}
