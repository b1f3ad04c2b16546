/**
 * Pagefind's file for one result, which carries the search entry instead of the encoded words.
 *
 * A signature (`pagefind_dcd`) and JSON, gzipped, as Pagefind 1.6.0 reads it.
 */
import { gunzipSync, gzipSync } from 'node:zlib'
import type { SearchEntry } from './search-entry.ts'

const signature = Buffer.from('pagefind_dcd')

/** Returns the address under which the entry was added to Pagefind. */
export function fragmentUrl(file: Buffer): string {
  const { url } = JSON.parse(gunzipSync(file).subarray(signature.length).toString()) as { url: string }
  return url
}

/** Returns a fragment with the entry; its `content` is empty, since Pagefind's own excerpt is not used. */
export function fragmentOf(entry: SearchEntry): Buffer {
  const fragment = { url: entry.url, content: '', word_count: 0, filters: {}, meta: {}, anchors: [], entry }
  return gzipSync(Buffer.concat([signature, Buffer.from(JSON.stringify(fragment))]), { level: 9 })
}
