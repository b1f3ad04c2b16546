/**
 * How one issue was read: every block with its role, what decided it and what it became part of.
 *
 * The record says what the page holds; the reading says why. The source view and `explain` rest on it.
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
  /** Fields of the article beside that part to which it gave something: `本报讯（记者 李明）9月4日，……` gave dateline and bylines. */
  gave: z.array(ContributedField).optional(),
  /** The half of the article on an earlier page has this title already. */
  repeats: z.literal(true).optional(),
  /** The cues that spoke for the role, strongest first, each with what it saw. */
  cues: z.array(z.strictObject({ cue: z.string(), weight: z.number(), saw: z.string() })),
  /** By how much the best whole sequence beats the best one with another role here. */
  margin: z.number(),
  /** The role of that second best sequence. */
  runnerUp: Role.optional(),
  /** What an editor has replaced in its text. */
  corrections: z.array(TextCorrection).optional(),
})
export type BlockReading = z.infer<typeof BlockReading>

export const Reading = z.array(BlockReading)
export type Reading = z.infer<typeof Reading>
