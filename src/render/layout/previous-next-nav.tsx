/** Links to the previous and the next page in a sequence: `← 2021年3月`, `上一期 2020年7月14日`, `没有更晚的月份`. */
import type { Result } from 'hastscript'

/** The previous or the next page. */
export interface AdjacentPage {
  path: string
  name: string
  /** Shown above its name: 上一期. */
  label?: string
}

type Direction = 'prev' | 'next'

/** A link to an adjacent page: `上一期 2020年7月14日`. */
export const previousNextLink = (rel: Direction, { path, name, label }: AdjacentPage): Result => (
  <a class={`nav-link nav-link-${rel}`} rel={rel} href={path}>
    {label === undefined ? null : <span class="nav-link-label">{label}</span>}
    {name}
  </a>
)

/** A link to an adjacent page, or a text where there is none: `没有上一期`. */
export const previousNextItem = (
  rel: Direction,
  target: AdjacentPage | undefined,
  placeholder: string,
): Result =>
  target === undefined ? (
    <span class={`nav-link nav-link-${rel}`}>{placeholder}</span>
  ) : (
    previousNextLink(rel, target)
  )

/**
 * Links to the previous and the next period of a calendar: `2021年3月`, `没有更晚的月份`.
 *
 * @param unit name of the periods: `年份`, `月份`
 */
export const previousNextNav = (
  unit: string,
  previous: AdjacentPage | undefined,
  next: AdjacentPage | undefined,
): Result => (
  <nav class="issue-nav" aria-label={unit}>
    {previousNextItem('prev', previous, `没有更早的${unit}`)}
    {previousNextItem('next', next, `没有更晚的${unit}`)}
  </nav>
)
