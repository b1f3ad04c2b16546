/**
 * Gives the issue its date, with the evidence: the masthead's, else what the text says, else the file name's.
 *
 * Without a masthead, `9月22日上午` and `2022年` make it 2022-09-23. Without enough evidence there is no date: never a
 * wrong one without a word.
 */
import type { Plugin } from 'unified'
import { calendarDay, fromIso, toIso } from '#model/calendar-day.ts'
import type { Dating, PageTree } from '#model/reading/tree.ts'
import type { Clue, DateEvidence } from '#model/record/evidence.ts'
import type { Constraint } from './constraint.ts'
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

function fromInference({
  day,
  runnerUp: rival,
  margin,
  clues,
  counterEvidence: against,
}: Inference): DateResult {
  return {
    date: dateWithEvidence(toIso(day.number), 'inferred', clues),
    dating: { margin, counterEvidence: against, ...(rival ? { runnerUp: toIso(rival.number) } : {}) },
  }
}

/** Evidence of a file name: what a person wrote is rarely wrong. */
const fileNameConstraint = (number: number, clue: Clue): Constraint => ({
  cost: (day) => (day.number === number ? 0 : 3),
  clues: () => [clue],
})

/** The date of a page without a printed one. */
function dateWithoutPrint(tree: PageTree, path: string): DateResult {
  const named = fileNameDate(path)
  const evidence = evidenceOf(passagesOf(tree))
  if (!named) {
    const inference = inferDate(evidence)
    return inference ? fromInference(inference) : {}
  }
  const clue: Clue = { quote: named.quote, says: '文件名里的日期' }
  const inference = inferDate(evidence, [fileNameConstraint(named.day, clue)])
  if (inference?.day.number === named.day) return fromInference(inference)
  const against = findCounterEvidence(evidence, { number: named.day, ...calendarDay(named.day) })
  return {
    date: dateWithEvidence(toIso(named.day), 'file-name', [clue]),
    dating: { margin: 1, counterEvidence: against },
  }
}

function dateFromPrint(tree: PageTree, { value, clue }: { value: string; clue: Clue }): DateResult {
  const number = fromIso(value)
  const passages = passagesOf(tree).filter(({ role }) => role !== 'masthead' && role !== 'furniture')
  const against = findCounterEvidence(evidenceOf(passages), { number, ...calendarDay(number) })
  return {
    date: dateWithEvidence(value, 'masthead', [clue]),
    dating: { margin: Number.POSITIVE_INFINITY, counterEvidence: against },
  }
}

/** Unified plugin: writes `data.date` and `data.dating`, unless an editor has; the masthead must have been read before. */
export const dateIssue: Plugin<[], PageTree> = () => (tree, file) => {
  if (tree.data?.date) return
  const print = tree.data?.printedDate
  const found = print ? dateFromPrint(tree, print) : dateWithoutPrint(tree, file.data.raw?.file ?? '')
  tree.data = { ...tree.data, ...found }
}
