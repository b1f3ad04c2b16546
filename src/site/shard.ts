/**
 * Selects the pages that one run of Eleventy writes: the whole site, or one part of it.
 *
 * `ARCHIVE_SHARD='{"issues":["hyrb/2022-09-05"]}'` writes that issue with its articles, source and record;
 * `{"siteWide":true,"years":["hyrb/2022"]}` the pages of the whole archive and the calendars of one year;
 * `{"entries":[0,2000]}` the first 2,000 pages of names in the indexes. Without a shard, everything is written.
 */
import { z } from 'zod'

const Selection = z.union([z.literal('all'), z.array(z.string())])

/** Ids, or all there are. */
export type Selection = z.infer<typeof Selection>

const PageRange = z.tuple([z.int().nonnegative(), z.int().nonnegative()])

export const Shard = z.strictObject({
  /** Pages of the whole archive: home, papers, lists of names, search, `robots.txt`, assets. */
  siteWide: z.boolean().default(false),
  /** Years of papers whose calendars are written: `hyrb/2022`. */
  years: Selection.default([]),
  /** Range of the pages of names in the indexes, the end exclusive. */
  entries: z.union([z.literal('all'), PageRange]).default([0, 0]),
  /** Ids of issues. */
  issues: Selection.default([]),
})
export type Shard = z.infer<typeof Shard>

/**
 * The shard of a run.
 *
 * @param json value of `ARCHIVE_SHARD`
 * @throws {z.ZodError | SyntaxError} when it is not a shard
 */
export const shardOf = (json: string | undefined): Shard =>
  json === undefined || json === ''
    ? { siteWide: true, years: 'all', entries: 'all', issues: 'all' }
    : Shard.parse(JSON.parse(json))
