/**
 * Counts the issues of a paper that are missing between its first and last issue, from the issue numbers in the mastheads.
 *
 * `首尾之间，按期号推算另出版753期未收。` A number that contradicts the days around it is ignored.
 */

import { numberedIntervals } from '#catalog/numbering.ts'
import { fromIso } from '#model/calendar-day.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { formatNumber } from '../text/format-number.ts'

/** Counts for the time from the first to the last issue. */
export interface PaperGaps {
  /** Days from the first to the last issue, both included. */
  days: number
  /** Printed issues that the archive does not have; absent if no issue numbers give a count. */
  missing?: number
  /** Days without an issue for which no issue numbers give a count. */
  unknownDays: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * Counts missing issues and unknown days: `{ days: 784, missing: 754, unknownDays: 0 }`.
 *
 * @param dated issues of one paper, oldest first
 */
export function gapsInPaper(dated: readonly IssueSummary[]): PaperGaps {
  const held = Array.from(new Set(dated.flatMap(({ date }) => (date ? [fromIso(date.value)] : []))))
  const days = held.length === 0 ? 0 : (held.at(-1) ?? 0) - (held[0] ?? 0) + 1
  const counted = numberedIntervals(dated).filter(({ printed }) => printed !== undefined)
  return {
    days,
    ...(counted.length > 0 && {
      missing: sum(counted.map(({ printed = 0, held: issues }) => printed - issues)),
    }),
    unknownDays: days - held.length - sum(counted.map((interval) => interval.days - interval.held)),
  }
}

/**
 * The counts as a sentence: `首尾之间，按期号推算另出版753期未收。`; empty for a paper of a single day.
 *
 * @param dated issues of one paper, oldest first
 */
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
