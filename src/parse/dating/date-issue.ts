/**
 * Dates the issue, with the evidence: by its masthead, else by its text, else by its file name.
 *
 * Without a masthead, `9月22日上午` and `2022年` give 2022-09-23. Without enough evidence there is no date.
 */
import type { Plugin } from 'unified'
import { calendarDay, fromIso, toIso, weekdayOf } from '#model/calendar-day.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Dating, PageTree } from '#model/reading/tree.ts'
import type { Clue, DateEvidence } from '#model/record/evidence.ts'
import type { Constraint } from './constraint.ts'
import { contradictions } from './contradictions.ts'
import { evidenceOf } from './evidence.ts'
import { fileNameDate } from './file-name-date.ts'
import { findCounterEvidence, type Inference, inferDate } from './infer-date.ts'
import { passagesOf } from './text/passage.ts'

interface DateResult {
  date?: { value: string; evidence: DateEvidence }
  dating?: Dating
}

/** How many clues a record keeps. */
const maxClues = 6

const dateWithEvidence = (
  value: string,
  basis: DateEvidence['basis'],
  clues: readonly Clue[],
): NonNullable<DateResult['date']> => ({
  value,
  evidence: { basis, clues: clues.slice(0, maxClues) },
})

function fromInference({ day, runnerUp, clues, ...certainty }: Inference): DateResult {
  return {
    date: dateWithEvidence(toIso(day.number), 'inferred', clues),
    dating: { ...certainty, ...(runnerUp ? { runnerUp: toIso(runnerUp.number) } : {}) },
  }
}

/** A date in a file name, which a person wrote, is rarely wrong. */
const fileNameConstraint = (number: number, clue: Clue): Constraint => ({
  cost: (day) => (day.number === number ? 0 : 3),
  clues: () => [clue],
})

/** The date of a page without a printed one. */
function dateWithoutPrint(tree: PageTree, path: string, lexicon: Lexicon): DateResult {
  const named = fileNameDate(path)
  const evidence = evidenceOf(passagesOf(tree), lexicon)
  if (!named) {
    const inference = inferDate(evidence)
    return inference ? fromInference(inference) : {}
  }
  const clue: Clue = { quote: named.quote, says: '文件名里的日期' }
  const inference = inferDate(evidence, [fileNameConstraint(named.day, clue)])
  if (inference?.day.number === named.day) return fromInference({ ...inference, isConfirmed: true })
  const counterEvidence = findCounterEvidence(evidence, { number: named.day, ...calendarDay(named.day) })
  return {
    date: dateWithEvidence(toIso(named.day), 'file-name', [clue]),
    dating: { margin: 1, isConfirmed: true, counterEvidence },
  }
}

function dateFromPrint(
  tree: PageTree,
  { value, clue }: { value: string; clue: Clue },
  lexicon: Lexicon,
): DateResult {
  const number = fromIso(value)
  const passages = passagesOf(tree).filter(({ role }) => role !== 'masthead' && role !== 'furniture')
  const evidence = evidenceOf(passages, lexicon)
  const weekday = tree.data?.masthead?.weekday?.replace('天', '日')
  return {
    date: dateWithEvidence(value, 'masthead', [clue]),
    dating: {
      margin: Number.POSITIVE_INFINITY,
      isConfirmed: true,
      counterEvidence: contradictions(
        evidence,
        { number, ...calendarDay(number) },
        weekday === weekdayOf(number),
      ),
    },
  }
}

/** Unified plugin: writes `data.date` and `data.dating`, unless an editor set the date; runs after `readMasthead`. */
export const dateIssue: Plugin<[Knowledge], PageTree> =
  ({ lexicon }) =>
  (tree, file) => {
    if (tree.data?.date) return
    const printed = tree.data?.printedDate
    const result = printed
      ? dateFromPrint(tree, printed, lexicon)
      : dateWithoutPrint(tree, file.data.raw?.file ?? '', lexicon)
    tree.data = { ...tree.data, ...result }
  }
