/** The list of all issues, oldest first, from which calendars, lists and shards are built: one `IssueSummary` per line. */
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { readList, writeList } from './ndjson.ts'

const manifestFile = 'manifest.ndjson'

/** Returns the summaries of all issues, oldest first; none when the manifest has not been written yet. */
export const readManifest = (cache: string): IssueSummary[] => readList<IssueSummary>(cache, manifestFile)

/**
 * Replaces the manifest.
 *
 * @param summaries oldest first
 */
export function writeManifest(cache: string, summaries: readonly IssueSummary[]): void {
  writeList(cache, manifestFile, summaries)
}
