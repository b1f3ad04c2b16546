/**
 * Which pages one run of Eleventy writes: the whole site, or one part of it.
 *
 * `ARCHIVE_SHARD='{"issues":["hyrb/2022-09-05"]}'` writes that issue with its articles, source and record;
 * `{"fronts":true,"years":["hyrb/2022"],"issues":[]}` writes the pages that stand for the whole archive and the calendars
 * of one year; `{"entries":[0,2000],"issues":[]}` the first 2,000 pages of names in the indexes; no shard writes everything.
 */
import { z } from 'zod'

export const Shard = z.strictObject({
  /** Home, papers, lists of names, search, 404, robots.txt and the assets. */
  fronts: z.boolean().default(false),
  /** Papers' years of which it writes the calendars: `hyrb/2022`. */
  years: z.union([z.literal('all'), z.array(z.string())]).default([]),
  /** From which page of the names in the indexes until before which. */
  entries: z
    .union([z.literal('all'), z.tuple([z.int().nonnegative(), z.int().nonnegative()])])
    .default([0, 0]),
  /** Ids of issues; absent for all issues. */
  issues: z.array(z.string()).optional(),
})
export type Shard = z.infer<typeof Shard>

/**
 * The shard that a run was asked for.
 *
 * @param json value of `ARCHIVE_SHARD`
 * @throws {z.ZodError | SyntaxError} when it is not a shard
 */
export const shardOf = (json: string | undefined): Shard =>
  json === undefined || json === ''
    ? { fronts: true, years: 'all', entries: 'all' }
    : Shard.parse(JSON.parse(json))
