/**
 * Loads the list of search indexes, which is checked with the web server at each start: an old list from the browser's
 * cache names indexes that a new publication has replaced.
 */
import { checkedText, type ShardList, shardListFile } from '../shard-list.ts'
import { checksumOf } from './check-content.ts'
import { loadTwice } from './load-twice.ts'

/** The page is not of the same publication as the indexes, which its script may misread. */
export class OutdatedPage extends Error {
  /** Address of the script that belongs to the indexes. */
  readonly client: string

  constructor(client: string) {
    super(`The search indexes belong to ${client}`)
    this.client = client
  }
}

/**
 * Returns the list of indexes.
 *
 * @param base address of the folder of all indexes, with a slash at the end
 * @param client address of the running script: `/assets/search-0a1b2c3d.js`
 * @throws {OutdatedPage} when the indexes belong to another script
 * @throws {Error} when the list cannot be loaded or is damaged
 */
export async function loadShardList(base: string, client: string): Promise<ShardList> {
  const list = await loadTwice(async (cache) => {
    const response = await fetch(`${base}${shardListFile}`, { cache })
    if (!response.ok) throw new Error(`${response.status} for the list of search indexes`)
    const loaded = (await response.json()) as ShardList
    const checksum = await checksumOf(new TextEncoder().encode(checkedText(loaded)))
    if (checksum !== loaded.checksum) throw new Error('The list of search indexes is damaged')
    return loaded
  }, 'no-cache')
  if (list.client !== client) throw new OutdatedPage(list.client)
  return list
}

/** Returns the checksums in the list, by path in the folder of all indexes. */
export const checksumsIn = ({ files, shards }: ShardList): Map<string, string> =>
  new Map([
    ...Object.entries(files),
    ...shards.map(({ name, entry }): [string, string] => [`${name}/pagefind-entry.json`, entry]),
  ])
