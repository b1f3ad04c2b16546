/**
 * Marks today in the calendar of 历史上的今天 and links to it, or to the nearest day with an issue.
 *
 * On 24 November: `今天是11月24日：` with a link to that day.
 */
import { nearestDayOfYear } from './nearest-days.ts'

const dateFormat = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric' })

const monthDayOf = (now: Date): string =>
  [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** The links of the calendar by day, `09-05`. */
const linksOf = (calendar: Element): Map<string, HTMLAnchorElement> =>
  new Map(
    [...calendar.querySelectorAll('a')].flatMap((link) => {
      const { day } = link.dataset
      return day === undefined ? [] : [[day, link]]
    }),
  )

/**
 * Fills the line above the calendar and marks the day of today.
 *
 * @param line empty element above the calendar
 * @param now current time; the local date of the browser is used
 */
export function markToday(line: HTMLElement, calendar: Element, now: Date): void {
  const links = linksOf(calendar)
  const day = monthDayOf(now)
  const nearest = nearestDayOfYear([...links.keys()], day)
  const link = nearest === undefined ? undefined : links.get(nearest)
  if (!link) return
  const isToday = nearest === day
  if (isToday) link.setAttribute('aria-current', 'date')
  const anchor = Object.assign(document.createElement('a'), { href: link.href })
  anchor.textContent = link.textContent
  line.replaceChildren(
    `今天是${dateFormat.format(now)}${isToday ? '：' : '，这一天没有收报纸。最近的是：'}`,
    anchor,
  )
}
