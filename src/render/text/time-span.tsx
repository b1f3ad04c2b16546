/** A time span that can break over two lines only after 至: `2020年7月14日至|2023年7月26日`. */
import type { Result } from 'hastscript'
import { chineseDate } from './chinese-date.ts'

/** `2020年7月至2021年3月`, from two formatted dates; the date itself if both are the same. */
export const timeSpan = (first: string, last: string): Result | string =>
  first === last ? (
    first
  ) : (
    <span class="time-span">
      {`${first}至`}
      <wbr />
      {last}
    </span>
  )

/** `2020年7月14日至2023年7月26日`, from two ISO dates; a single date if both are the same. */
export const daySpan = (first: string, last: string): Result | string =>
  timeSpan(chineseDate(first), chineseDate(last))
