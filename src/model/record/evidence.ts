/**
 * Why a guess was made: what it rests on, and the words of the page that led to it.
 *
 * `9月22日上午` on line 11 is a clue for an issue of 2022-09-23 whose masthead is lost.
 */
import { z } from 'zod'

export const Clue = z.strictObject({
  /** The words of the page, exactly as they stand: `9月22日上午`. */
  quote: z.string(),
  /** What they were taken to say, in Chinese, for readers and editors: `报道的最近一天`. */
  says: z.string(),
  /** Line of the raw file, from 1, when the words stand in one. */
  line: z.int().positive().optional(),
  /** That raw file, where the issue has several. */
  file: z.string().optional(),
})
export type Clue = z.infer<typeof Clue>

/** Evidence with the given bases, the strongest of which decided. */
const evidenceOf = <const T extends readonly [string, ...string[]]>(bases: T) =>
  z.strictObject({ basis: z.enum(bases), clues: z.array(Clue) })

export const PublicationEvidence = evidenceOf(['masthead', 'text', 'file-name', 'editor', 'assumed'])
export type PublicationEvidence = z.infer<typeof PublicationEvidence>

export const DateEvidence = evidenceOf(['masthead', 'inferred', 'file-name', 'editor'])
export type DateEvidence = z.infer<typeof DateEvidence>
