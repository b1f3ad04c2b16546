/** The way to a neighbour in time or in its issue: `← 2021年3月`, 上一期 2020年7月14日, `没有更晚的月份`. */
import type { Result } from 'hastscript'

/** A neighbour, if the archive has one. */
export interface AdjacentPage {
  path: string
  name: string
  /** Said above its name: 上一期. */
  label?: string
}

type Direction = 'prev' | 'next'

/** The way to a neighbour. */
export const previousNextLink = (rel: Direction, { path, name, label }: AdjacentPage): Result => (
  <a class={`nav-link nav-link-${rel}`} rel={rel} href={path}>
    {label === undefined ? null : <span class="nav-link-label">{label}</span>}
    {name}
  </a>
)

/** The same, or that there is none. */
export const previousNextItem = (rel: Direction, to: AdjacentPage | undefined, none: string): Result =>
  to === undefined ? <span class={`nav-link nav-link-${rel}`}>{none}</span> : previousNextLink(rel, to)

/**
 * The periods before and after in a calendar.
 *
 * @param unit what is turned: `年份`, `月份`
 */
export const previousNextNav = (
  unit: string,
  before: AdjacentPage | undefined,
  after: AdjacentPage | undefined,
): Result => (
  <nav class="issue-nav" aria-label={unit}>
    {previousNextItem('prev', before, `没有更早的${unit}`)}
    {previousNextItem('next', after, `没有更晚的${unit}`)}
  </nav>
)
