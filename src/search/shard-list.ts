/** The list of the archive's search indexes, `/pagefind/shards.json`: what the browser reads first. */

export interface Shard {
  /** Name of its folder: `2022`. */
  name: string
  /** First and last day of its issues, in one year; none for issues without a date. */
  from?: string
  to?: string
  /** Slugs of its papers. */
  papers: string[]
  issues: number
  articles: number
  /** Changes whenever its index does. */
  key: string
}

export interface ShardList {
  /** Newest first. */
  shards: Shard[]
}

export const shardListFile = 'shards.json'

/** Pagefind's name for what tells one paper's articles from another's within an index. */
export const paperFilter = 'paper'
