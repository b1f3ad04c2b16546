/** The way to the period before and after in a calendar: `← 2021年3月` · `没有更晚的月份`. */
import type { Result } from 'hastscript'

/** A neighbour in time, if the archive has one. */
export interface Turn {
  path: string
  name: string
}

const turn = (rel: 'prev' | 'next', to: Turn | undefined, none: string): Result =>
  to === undefined ? (
    <span class={`turn turn-${rel}`}>{none}</span>
  ) : (
    <a class={`turn turn-${rel}`} rel={rel} href={to.path}>
      {to.name}
    </a>
  )

/**
 * @param unit what is turned: `年份`, `月份`
 */
export const turns = (unit: string, before: Turn | undefined, after: Turn | undefined): Result => (
  <nav class="issue-nav" aria-label={unit}>
    {turn('prev', before, `没有更早的${unit}`)}
    {turn('next', after, `没有更晚的${unit}`)}
  </nav>
)
