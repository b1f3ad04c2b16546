/**
 * Which pages one run of Eleventy writes: the whole site, or one part of it.
 *
 * `ARCHIVE_SHARD='{"issues":["hyrb/2022-09-05"]}'` writes that issue with its articles, source and record;
 * `{"fronts":true,"issues":[]}` writes all pages that belong to no single issue; no shard writes everything.
 */
import { z } from 'zod'

export const Shard = z.strictObject({
  /** Home, papers, years, search, 404, robots.txt and the assets. */
  fronts: z.boolean().default(false),
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
  json === undefined || json === '' ? { fronts: true } : Shard.parse(JSON.parse(json))
