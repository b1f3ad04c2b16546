/**
 * From raw issues to the published site: read, render, index, verify, swap.
 *
 * With one broken file among five, four issues are published and the messages say what is wrong with the fifth.
 */
import { join } from 'node:path'
import { openArchive } from '#archive/archive.ts'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import type { Message } from '#model/record/message.ts'
import type { BuildStatistics } from '#report/build-summary.ts'
import { writeIndex } from '#search/write-index.ts'
import type { BuildSteps } from '../build-steps.ts'
import { updateAccuracy } from '../gold/update-accuracy.ts'
import { type ArchiveUpdate, updateArchive } from '../ingest/update-archive.ts'
import { discardBuild, openBuild, publishBuild } from './build-folder.ts'
import { renderPages } from './render-pages.ts'
import { verifySite } from './verify-site.ts'
import { writeExports } from './write-exports.ts'

async function writeSearchIndex(build: string, cache: string): Promise<void> {
  const { summaries, load } = openArchive(cache)
  const searched = { summaries, load: (id: string) => load(id).issue }
  await writeIndex(searched, build, join(cache, 'search'))
}

async function writeSite(
  build: string,
  places: ArchivePaths,
  found: ArchiveUpdate,
  steps: BuildSteps,
): Promise<void> {
  const { summaries } = found
  await steps.run('评测准确率', () => updateAccuracy(places, found))
  await steps.run('生成网页', (progress) => renderPages(build, places, summaries, progress))
  await steps.run('导出数据', () => writeExports(build, places))
  await steps.run('建立检索', () => writeSearchIndex(build, places.cache))
  await steps.run('核对网站', async () => verifySite(build, summaries))
}

/** A build that published nothing: why, and what editors should hear of their files. The old site stays. */
export class BuildFailure extends Error {
  readonly messages: readonly Message[]

  constructor(reason: string, messages: readonly Message[]) {
    super(reason)
    this.messages = messages
  }
}

/** Does a part of the work; where it fails, nothing stays of the build. */
async function discardOnFailure<T>(
  build: string,
  messages: readonly Message[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    discardBuild(build)
    throw new BuildFailure(error instanceof Error ? error.message : String(error), messages)
  }
}

const statisticsOf = (
  { summaries, counts, messages }: ArchiveUpdate,
  out: string,
  steps: BuildSteps,
): BuildStatistics => ({
  issues: summaries.length,
  articles: summaries.reduce((sum, { articles }) => sum + articles.length, 0),
  ...counts,
  messages,
  out,
  steps: steps.finished,
})

/**
 * Builds the site beside the published one and puts it in its place when all has succeeded.
 *
 * @throws {BuildFailure} when nothing was published; the site that was there stays
 */
export async function build(places: ArchivePaths, steps: BuildSteps): Promise<BuildStatistics> {
  const folder = openBuild(places.out)
  const found = await discardOnFailure(folder, [], () =>
    steps.run('解析原文', (progress) => updateArchive(places, progress)),
  )
  await discardOnFailure(folder, found.messages, () => {
    if (!found.publishable) throw new Error('没有可以发布的内容')
    return writeSite(folder, places, found, steps)
  })
  publishBuild(folder, places.out)
  return statisticsOf(found, places.out, steps)
}
