/**
 * Pagefind's file for one found article, with what a result shows in place of the coded words.
 *
 * Gzipped JSON behind a signature (`pagefind_dcd`), as Pagefind 1.6.0 reads it.
 */
import { gunzipSync, gzipSync } from 'node:zlib'
import type { SearchEntry } from './search-entry.ts'

const signature = Buffer.from('pagefind_dcd')

/** The address under which Pagefind was given the entry. */
export function fragmentUrl(file: Buffer): string {
  const { url } = JSON.parse(gunzipSync(file).subarray(signature.length).toString()) as { url: string }
  return url
}

/** A fragment that carries the entry; Pagefind's own excerpt is left without text to cut. */
export function fragmentOf(entry: SearchEntry): Buffer {
  const fragment = { url: entry.url, content: '', word_count: 0, filters: {}, meta: {}, anchors: [], entry }
  return gzipSync(Buffer.concat([signature, Buffer.from(JSON.stringify(fragment))]), { level: 9 })
}
