/**
 * Renders all pages by runs of Eleventy in child processes: a small archive by one; else one for the pages of the whole archive
 * (`{"siteWide":true, …}`) with the first calendars and names, one for each shard of further calendars
 * (`{"years":["hyrb/2022", …]}`), of issues (`{"issues":["hyrb/2022-09-05", …]}`), and of further names in the indexes
 * (`{"entries":[1000,2000]}`).
 */
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { openIndexes } from '#catalog/indexes/open-indexes.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { entryReferences } from '#site/index-references.ts'
import { inParallel } from './in-parallel.ts'
import { fitsOneRun, splitIntoRanges, splitIntoShards, splitYears } from './render-shards.ts'
import { runNodeProcess } from './run-node-process.ts'

const eleventyArguments = ['node_modules/@11ty/eleventy/cmd.cjs', '--config=eleventy.config.ts', '--quiet']

/** Returns the values of `ARCHIVE_SHARD`, one per run of Eleventy, which `src/site/shard.ts` parses; `''` is the whole site. */
export function shardsOf(summaries: readonly IssueSummary[]): string[] {
  const names = entryReferences(openIndexes(summaries)).length
  if (fitsOneRun(summaries, names)) return ['']
  const [years = [], ...furtherYears] = splitYears(summaries)
  const [entries, ...furtherEntries] = splitIntoRanges(names)
  return [
    JSON.stringify({ siteWide: true, years, entries }),
    ...furtherYears.map((range) => JSON.stringify({ years: range })),
    ...splitIntoShards(summaries).map((shard) => JSON.stringify({ issues: shard.map(({ id }) => id) })),
    ...furtherEntries.map((range) => JSON.stringify({ entries: range })),
  ]
}

/**
 * Renders every page of the site into `build`.
 *
 * @param progress receives the numbers of finished and of all runs of Eleventy
 * @throws {Error} with the output of the first run that failed
 */
export async function renderPages(
  build: string,
  { content }: Pick<ArchivePaths, 'content'>,
  summaries: readonly IssueSummary[],
  progress: (done: number, all: number) => void,
): Promise<void> {
  const shards = shardsOf(summaries)
  let done = 0
  await inParallel(shards, async (shard) => {
    await runNodeProcess(eleventyArguments, {
      ARCHIVE_CONTENT: content,
      ARCHIVE_OUT: build,
      ARCHIVE_SHARD: shard,
    })
    done += 1
    progress(done, shards.length)
  })
}
