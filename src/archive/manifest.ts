/** The list of all issues, oldest first, that calendars, lists and shards are made from: one `Summary` a line. */
import { join } from 'node:path'
import type { Summary } from '#model/record/summary.ts'
import { readList, writeList } from './ndjson.ts'

const manifestIn = (cache: string): string => join(cache, 'manifest.ndjson')

export const readManifest = (cache: string): Summary[] => readList<Summary>(manifestIn(cache))

export function writeManifest(cache: string, summaries: readonly Summary[]): void {
  writeList(manifestIn(cache), summaries)
}
