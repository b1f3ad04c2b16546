/**
 * All pages of the site, by runs of Eleventy in processes of their own: one for the pages that stand for the whole
 * archive (`{"fronts":true,"issues":[]}`) with the first calendars and names, one for further calendars
 * (`{"years":["hyrb/2022", …]}`), one for each shard of issues (`{"issues":["hyrb/2022-09-05", …]}`), one for each shard of
 * further names in the indexes (`{"entries":[1000,2000],"issues":[]}`).
 */
import { availableParallelism } from 'node:os'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { openIndexes } from '#catalog/indexes/open-indexes.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { entryReferences } from '#site/index-references.ts'
import { splitIntoRanges, splitIntoShards, splitYears } from './render-shards.ts'
import { runNodeProcess } from './run-node-process.ts'

const eleventyArguments = ['node_modules/@11ty/eleventy/cmd.cjs', '--config=eleventy.config.ts', '--quiet']

/** Values of `ARCHIVE_SHARD`, as `src/site/shard.ts` reads them. */
function shardsOf(summaries: readonly IssueSummary[]): string[] {
  const [years = [], ...further] = splitYears(summaries)
  const [entries, ...furtherEntries] = splitIntoRanges(entryReferences(openIndexes(summaries)).length)
  return [
    JSON.stringify({ fronts: true, years, entries, issues: [] }),
    ...further.map((some) => JSON.stringify({ years: some, issues: [] })),
    ...splitIntoShards(summaries).map((shard) => JSON.stringify({ issues: shard.map(({ id }) => id) })),
    ...furtherEntries.map((some) => JSON.stringify({ entries: some, issues: [] })),
  ]
}

/** Does the tasks, as many at a time as there are processors; after a failure it starts no further one. */
async function inParallel(tasks: readonly string[], work: (task: string) => Promise<void>): Promise<void> {
  const waiting = [...tasks]
  const worker = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      await work(task).catch((error: unknown) => {
        waiting.length = 0
        throw error
      })
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: availableParallelism() }, worker))
  const failure = ends.find((end) => end.status === 'rejected')
  if (failure) throw failure.reason
}

/** Renders every page of the manifest into `build`. */
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
