/**
 * Marks today in the calendar of 历史上的今天 and leads to it, or to the nearest day that holds an issue.
 *
 * On 24 November: 今天是11月24日，历年此日的3期报纸.
 */
import { nearestDayOfYear } from './nearest-days.ts'

const dateFormat = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric' })

const monthDayOf = (now: Date): string =>
  [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** The links of the calendar by their days, `09-05`. */
const linksOf = (calendar: Element): Map<string, HTMLAnchorElement> =>
  new Map(
    [...calendar.querySelectorAll('a')].flatMap((link) => {
      const { day } = link.dataset
      return day === undefined ? [] : [[day, link]]
    }),
  )

/**
 * @param line the empty line over the calendar
 * @param now the reader's day is the one that his clock shows
 */
export function markToday(line: HTMLElement, calendar: Element, now: Date): void {
  const links = linksOf(calendar)
  const day = monthDayOf(now)
  const nearest = nearestDayOfYear([...links.keys()], day)
  const link = nearest === undefined ? undefined : links.get(nearest)
  if (!link) return
  const isToday = nearest === day
  if (isToday) link.setAttribute('aria-current', 'date')
  const way = Object.assign(document.createElement('a'), { href: link.href })
  way.textContent = link.textContent
  line.replaceChildren(
    `今天是${dateFormat.format(now)}${isToday ? '：' : '，这一天没有收报纸。最近的是：'}`,
    way,
  )
}
