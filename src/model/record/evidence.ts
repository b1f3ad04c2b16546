/**
 * The evidence for an inferred fact: its kind, and the words of the page that it is based on.
 *
 * `9月22日上午` on line 11 is a clue for an issue of 2022-09-23 whose masthead is lost.
 */
import { z } from 'zod'

export const Clue = z.strictObject({
  /** Words of the page, exactly as printed: `9月22日上午`. */
  quote: z.string(),
  /** Their interpretation, in Chinese, for readers and editors: `报道的最近一天`. */
  says: z.string(),
  /** Line of the raw file, from 1; absent for words outside the text, such as a file name. */
  line: z.int().positive().optional(),
  /** That raw file, where the issue has several. */
  file: z.string().optional(),
})
export type Clue = z.infer<typeof Clue>

/** Schema of evidence with one of the given bases, which decided. */
const evidenceOf = <const T extends readonly [string, ...string[]]>(bases: T) =>
  z.strictObject({ basis: z.enum(bases), clues: z.array(Clue) })

export const PublicationEvidence = evidenceOf(['masthead', 'text', 'file-name', 'editor', 'assumed'])
export type PublicationEvidence = z.infer<typeof PublicationEvidence>

export const DateEvidence = evidenceOf(['masthead', 'inferred', 'file-name', 'editor'])
export type DateEvidence = z.infer<typeof DateEvidence>
