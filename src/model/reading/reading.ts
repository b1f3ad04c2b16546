/**
 * How one issue was classified: every block with its role, the cues that decided it and the part that it became.
 *
 * The record has the result, the reading the reasons, for the source view and `explain`.
 */
import { z } from 'zod'
import { ArticleId } from '../record/article.ts'
import { Span } from '../record/span.ts'
import { Role } from './role.ts'

/** Characters that an editor has replaced: `超超市` at [120, 123) reads 超市. */
export const TextCorrection = z.strictObject({
  /** Of the raw text. */
  span: Span,
  old: z.string(),
  new: z.string(),
})
export type TextCorrection = z.infer<typeof TextCorrection>

const ContributedField = z.enum(['dateline', 'bylines', 'continues', 'continuedFrom'])
export type ContributedField = z.infer<typeof ContributedField>

export const BlockReading = z.strictObject({
  file: z.string(),
  /** First line of the block in the raw file, from 1. */
  line: z.int().positive(),
  spans: z.array(Span).min(1),
  role: Role,
  /** The article it belongs to; absent for furniture and unplaced text. */
  article: ArticleId.optional(),
  /** Index in the article's `body`, `captions` or `subheads`, for a block that became one of these. */
  part: z.int().nonnegative().optional(),
  /** Further fields of the article to which it contributed: `本报讯（记者 李明）9月4日，……` contributed dateline and bylines. */
  gave: z.array(ContributedField).optional(),
  /** The half of the article on an earlier page already has this title. */
  repeats: z.literal(true).optional(),
  /** The cues for the role, strongest first, each with the text that it matched. */
  cues: z.array(z.strictObject({ cue: z.string(), weight: z.number(), saw: z.string() })),
  /** Score of the best sequence minus that of the best one with another role here. */
  margin: z.number(),
  /** The role in that second sequence. */
  runnerUp: Role.optional(),
  /** What an editor has replaced in its text. */
  corrections: z.array(TextCorrection).optional(),
})
export type BlockReading = z.infer<typeof BlockReading>

export const Reading = z.array(BlockReading)
export type Reading = z.infer<typeof Reading>
