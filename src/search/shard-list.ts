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
  /** Checksum of its `pagefind-entry.json`; its other files are compressed and contain theirs. */
  entry: string
}

export interface ShardList {
  /** Checksum of all other fields, by `checkedText`. Checksums are CRC-32, as 8 hexadecimal digits. */
  checksum: string
  /** Address of the script of the search page of the same build: `/assets/search-0a1b2c3d.js`. */
  client: string
  /** Checksums of the files beside the list, by name: `pagefind.js`. */
  files: Record<string, string>
  /** Newest first. */
  shards: Shard[]
}

/** Returns the text of which a list has the checksum: all other fields, also those of a later version of this program. */
export const checkedText = (list: Omit<ShardList, 'checksum'>): string =>
  JSON.stringify({ ...list, checksum: undefined })

export const shardListFile = 'shards.json'

/** Name of the Pagefind filter whose values are newspaper slugs. */
export const paperFilter = 'paper'
