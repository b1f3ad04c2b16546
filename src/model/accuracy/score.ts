/**
 * Scores of pages, in counts that can be added: 26 of 26 articles exact, no character lost, 9 of 9 kickers.
 */
import { z } from 'zod'
import { Count } from './count.ts'

/** Parts of articles that are scored separately; `kind` is 体裁. */
export const Part = z.enum([
  'headline',
  'kicker',
  'column',
  'subhead',
  'byline',
  'dateline',
  'caption',
  'paragraph',
  'kind',
])
export type Part = z.infer<typeof Part>

export const parts: readonly Part[] = Part.options

/** Returns a record with the value of `of` for each part. */
export const byPart = <T>(of: (part: Part) => T): Record<Part, T> => ({
  headline: of('headline'),
  kicker: of('kicker'),
  column: of('column'),
  subhead: of('subhead'),
  byline: of('byline'),
  dateline: of('dateline'),
  caption: of('caption'),
  paragraph: of('paragraph'),
  kind: of('kind'),
})

export const Share = z.strictObject({ right: z.int().nonnegative(), all: z.int().nonnegative() })
export type Share = z.infer<typeof Share>

export const Coverage = z.strictObject({
  /** UTF-16 code units of the raw text that are not white space. */
  all: z.int().nonnegative(),
  /** Of these, those in no span. */
  lost: z.int().nonnegative(),
  /** Code units in more than one span. */
  twice: z.int().nonnegative(),
})
export type Coverage = z.infer<typeof Coverage>

export const Score = z.strictObject({
  pages: z.int().nonnegative(),
  coverage: Coverage,
  publications: Share,
  /** Dates that the page prints. */
  printedDates: Share,
  /** Dates that have to be inferred, or taken from the file's name. */
  otherDates: Share,
  /** Articles that were separated correctly, on pages whose gold has spans. */
  articles: Count,
  /** Articles of which every scored part but the kind is equal. */
  exact: Share,
  parts: z.record(Part, Count),
})
export type Score = z.infer<typeof Score>

/** The score of one golden set. */
export const SetScore = z.strictObject({
  /** `版式范例` */
  name: z.string(),
  /** What the set is, in Chinese. */
  about: z.string(),
  score: Score,
})
export type SetScore = z.infer<typeof SetScore>
