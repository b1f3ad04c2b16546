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
import { type Inference, inferDate, objections } from './infer-date.ts'
import { passagesOf } from './text/passage.ts'

interface Dated {
  date?: { value: string; evidence: DateEvidence }
  dating?: Dating
}

/** How many clues a record keeps. */
const enough = 6

const dated = (
  value: string,
  basis: DateEvidence['basis'],
  clues: readonly Clue[],
): NonNullable<Dated['date']> => ({
  value,
  evidence: { basis, clues: clues.slice(0, enough) },
})

function fromInference({ day, rival, margin, clues, against }: Inference): Dated {
  return {
    date: dated(toIso(day.number), 'inferred', clues),
    dating: { margin, against, ...(rival ? { rival: toIso(rival.number) } : {}) },
  }
}

/** Evidence of a file name: what a person wrote is rarely wrong. */
const fileNameFits = (number: number, clue: Clue): Constraint => ({
  cost: (day) => (day.number === number ? 0 : 3),
  clues: () => [clue],
})

/** The date of a page without a printed one. */
function guessed(tree: PageTree, path: string): Dated {
  const named = fileNameDate(path)
  const evidence = evidenceOf(passagesOf(tree))
  if (!named) {
    const inference = inferDate(evidence)
    return inference ? fromInference(inference) : {}
  }
  const clue: Clue = { quote: named.quote, says: '文件名里的日期' }
  const inference = inferDate(evidence, [fileNameFits(named.day, clue)])
  if (inference?.day.number === named.day) return fromInference(inference)
  const against = objections(evidence, { number: named.day, ...calendarDay(named.day) })
  return { date: dated(toIso(named.day), 'file-name', [clue]), dating: { margin: 1, against } }
}

function printed(tree: PageTree, { value, clue }: { value: string; clue: Clue }): Dated {
  const number = fromIso(value)
  const passages = passagesOf(tree).filter(({ role }) => role !== 'masthead' && role !== 'furniture')
  const against = objections(evidenceOf(passages), { number, ...calendarDay(number) })
  return { date: dated(value, 'masthead', [clue]), dating: { margin: Number.POSITIVE_INFINITY, against } }
}

/** Unified plugin: writes `data.date` and `data.dating`, unless an editor has; the masthead must have been read before. */
export const dateIssue: Plugin<[], PageTree> = () => (tree, file) => {
  if (tree.data?.date) return
  const print = tree.data?.printedDate
  const found = print ? printed(tree, print) : guessed(tree, file.data.raw?.file ?? '')
  tree.data = { ...tree.data, ...found }
}
