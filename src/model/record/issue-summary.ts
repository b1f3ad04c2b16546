/**
 * The summary of one issue in the manifest: what calendars, lists and indexes need without loading its record.
 *
 * For 滨江日报 of 2022-09-05: its address, 第18283号, and the headlines of its eight items.
 */
import { z } from 'zod'
import { Slug } from '../addresses/slug.ts'
import { SourcePartStart } from '../reading/source-parts.ts'
import { ArticleId, Byline, Kind } from './article.ts'

export const ArticleSummary = z.strictObject({
  id: ArticleId,
  kind: Kind,
  /** By `titleOf`; never empty. */
  title: z.string(),
  column: z.string().optional(),
  bylines: z.array(Byline),
  /** Those who took its pictures, with their roles. */
  photographers: z.array(Byline).optional(),
  /** Place in the dateline. */
  place: z.string().optional(),
})
export type ArticleSummary = z.infer<typeof ArticleSummary>

export const IssueSummary = z.strictObject({
  id: z.string(),
  /** Address of the issue page. */
  path: z.string(),
  publication: z.strictObject({ slug: Slug, name: z.string(), basis: z.string() }),
  date: z.strictObject({ value: z.iso.date(), basis: z.string() }).optional(),
  /** An edition of its own beside that of the day: `号外`. */
  edition: z.string().optional(),
  number: z.int().positive().optional(),
  pageCount: z.int().positive().optional(),
  /** Raw files, in the order of the pages. */
  files: z.array(z.string()),
  /** Printed number of the page in each of them, empty where none is. */
  pageNumbers: z.array(z.string()).optional(),
  /** SHA-256 of each of them. */
  hashes: z.array(z.string()).optional(),
  /** Starts of the second and every further part of the page 原文对照; absent where it has one. */
  sourceParts: z.array(SourcePartStart).optional(),
  /** Code points of the raw text that are not white space. */
  characters: z.int().nonnegative(),
  articles: z.array(ArticleSummary),
  /** Rules whose messages about the issue as a whole an editor ignores. */
  ignored: z.array(z.string()).optional(),
  messages: z.strictObject({ error: z.int(), warning: z.int(), info: z.int() }),
  /** Hash of everything on which the record depends; also the name of its file in the store. */
  key: z.string(),
})
export type IssueSummary = z.infer<typeof IssueSummary>
