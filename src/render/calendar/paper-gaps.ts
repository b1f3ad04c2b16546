/**
 * What the archive lacks of a paper between its first and its last issue, counted by the numbers in the mastheads.
 *
 * `首尾之间，按期号推算另出版753期未收。` A number that contradicts the days around it tells nothing of them.
 */

import { numberedIntervals } from '#catalog/numbering.ts'
import { fromIso } from '#model/calendar-day.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { formatNumber } from '../text/format-number.ts'

export interface PaperGaps {
  /** Days from the first to the last issue. */
  days: number
  /** Issues that were printed and are not here; absent where no numbers tell. */
  missing?: number
  /** Days between issues of which no numbers tell anything. */
  unknownDays: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** @param dated issues of one paper, oldest first */
export function gapsInPaper(dated: readonly IssueSummary[]): PaperGaps {
  const held = Array.from(new Set(dated.flatMap(({ date }) => (date ? [fromIso(date.value)] : []))))
  const days = held.length === 0 ? 0 : (held.at(-1) ?? 0) - (held[0] ?? 0) + 1
  const told = numberedIntervals(dated).filter(({ printed }) => printed !== undefined)
  return {
    days,
    ...(told.length > 0 && { missing: sum(told.map((each) => (each.printed ?? 0) - each.held)) }),
    unknownDays: days - held.length - sum(told.map((each) => each.days - each.held)),
  }
}

/** One sentence; empty for a paper of a single day. @param dated issues of one paper, oldest first */
export function gapsSentence(dated: readonly IssueSummary[]): string {
  const { days, missing, unknownDays } = gapsInPaper(dated)
  if (days < 2) return ''
  const clauses = [
    ...(missing === undefined
      ? []
      : [missing > 0 ? `按期号推算另出版${formatNumber(missing)}期未收` : '按期号推算没有缺期']),
    ...(unknownDays > 0 ? [`有${formatNumber(unknownDays)}天没有期号可据，是否出版不详`] : []),
  ]
  return clauses.length === 0 ? '首尾之间，每天都有。' : `首尾之间，${clauses.join('；另')}。`
}
