/** A stretch of time that breaks only between its two ends: `2020年7月14日至|2023年7月26日`. */
import type { Result } from 'hastscript'
import { chineseDate } from './chinese-date.ts'

/** @param first as it is written: `2020年7月`; it stands alone where the last is the same */
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

/** Of ISO dates. */
export const daySpan = (first: string, last: string): Result | string =>
  timeSpan(chineseDate(first), chineseDate(last))
