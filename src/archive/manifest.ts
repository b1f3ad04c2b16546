/** The list of all issues, oldest first, that calendars, lists and shards are made from: one `Summary` a line. */
import { join } from 'node:path'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { readList, writeList } from './ndjson.ts'

const manifestPath = (cache: string): string => join(cache, 'manifest.ndjson')

export const readManifest = (cache: string): IssueSummary[] => readList<IssueSummary>(manifestPath(cache))

export function writeManifest(cache: string, summaries: readonly IssueSummary[]): void {
  writeList(manifestPath(cache), summaries)
}
