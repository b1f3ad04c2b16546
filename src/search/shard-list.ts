/** The list of search indexes, `/pagefind/shards.json`, which the browser loads first. */

export interface Shard {
  /** Name of its folder, such as `2022`. */
  name: string
  /** Date of its first issue; absent for issues without a date. */
  from?: string
  /** Date of its last issue, in the same year. */
  to?: string
  /** Slugs of its newspapers. */
  papers: string[]
  issues: number
  articles: number
  /** Hash that changes whenever the index changes. */
  key: string
}

export interface ShardList {
  /** Newest first. */
  shards: Shard[]
}

export const shardListFile = 'shards.json'

/** Name of the Pagefind filter whose values are newspaper slugs. */
export const paperFilter = 'paper'
