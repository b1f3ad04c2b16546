/**
 * Which pages one run of Eleventy writes: the whole site, or one part of it.
 *
 * `ARCHIVE_SHARD='{"issues":["hyrb/2022-09-05"]}'` writes that issue with its articles, source and record;
 * `{"fronts":true,"years":["hyrb/2022"],"issues":[]}` writes the pages that stand for the whole archive and the calendars
 * of one year; no shard writes everything.
 */
import { z } from 'zod'

export const Shard = z.strictObject({
  /** Home, papers, search, 404, robots.txt and the assets. */
  fronts: z.boolean().default(false),
  /** Papers' years of which it writes the calendars: `hyrb/2022`. */
  years: z.union([z.literal('all'), z.array(z.string())]).default([]),
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
  json === undefined || json === '' ? { fronts: true, years: 'all' } : Shard.parse(JSON.parse(json))
