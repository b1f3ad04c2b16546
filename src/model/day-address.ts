/**
 * Addresses by which readers come to a day: months, 历史上的今天, the jump to a date.
 *
 * September 2022 of 滨江日报 lives at `/bjrb/2022/09/`, all fifth days of September at `/on-this-day/09-05/`.
 */

/** Address of a paper's month: `/hyrb/2022/09/`. */
export const monthPath = (slug: string, year: string, month: string): string => `/${slug}/${year}/${month}/`

/** Address of a day of all years, `/on-this-day/09-05/`; of their calendar where none is named. */
export const onThisDayPath = (day?: string): string =>
  day === undefined ? '/on-this-day/' : `/on-this-day/${day}/`

/** Address of the page that answers a jump: `/date/?paper=hyrb&date=2022-09-05`. */
export const jumpPath = '/date/'

/** Address of the list of all days of which a paper has an issue: `/hyrb/days.json`. */
export const daysPath = (slug: string): string => `/${slug}/days.json`
