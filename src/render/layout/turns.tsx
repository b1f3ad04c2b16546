/** The way to a neighbour in time or in its issue: `← 2021年3月`, 上一期 2020年7月14日, `没有更晚的月份`. */
import type { Result } from 'hastscript'

/** A neighbour, if the archive has one. */
export interface Turn {
  path: string
  name: string
  /** Said above its name: 上一期. */
  label?: string
}

type Way = 'prev' | 'next'

/** The way to a neighbour. */
export const turnLink = (rel: Way, { path, name, label }: Turn): Result => (
  <a class={`turn turn-${rel}`} rel={rel} href={path}>
    {label === undefined ? null : <span class="turn-label">{label}</span>}
    {name}
  </a>
)

/** The same, or that there is none. */
export const turn = (rel: Way, to: Turn | undefined, none: string): Result =>
  to === undefined ? <span class={`turn turn-${rel}`}>{none}</span> : turnLink(rel, to)

/**
 * The periods before and after in a calendar.
 *
 * @param unit what is turned: `年份`, `月份`
 */
export const turns = (unit: string, before: Turn | undefined, after: Turn | undefined): Result => (
  <nav class="issue-nav" aria-label={unit}>
    {turn('prev', before, `没有更早的${unit}`)}
    {turn('next', after, `没有更晚的${unit}`)}
  </nav>
)
