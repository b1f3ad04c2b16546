/** Formats ISO dates in Chinese, without time zones: `2022-09-05` is 2022年9月5日. */

const parts = (iso: string): [year: string, month: number, day: number] => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return [year, Number(month), Number(day)]
}

/** Formats an ISO date: `2022年9月5日`. */
export function chineseDate(iso: string): string {
  const [year, month, day] = parts(iso)
  return `${year}年${month}月${day}日`
}

/** Formats month and day of an ISO date: `9月5日`. */
export function chineseDay(iso: string): string {
  const [, month, day] = parts(iso)
  return `${month}月${day}日`
}

/** Formats two ISO dates: `2020年7月14日至2023年7月26日`; a single date if both are the same. */
export const chineseSpan = (first: string, last: string): string =>
  first === last ? chineseDate(first) : `${chineseDate(first)}至${chineseDate(last)}`
