/**
 * Builds and publishes the site: parse, evaluate, render, export, index, verify, replace.
 *
 * When one of five files cannot be read (无法读取 1 个), four issues are published and the messages explain the error.
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
import { withCacheLock, withOutputLock } from '../lock/archive-locks.ts'
import { openBuild, type SiteBuild } from './build-folder.ts'
import { resolveOutput } from './output-folder.ts'
import { renderPages } from './render-pages.ts'
import { searchClientIn } from './search-client.ts'
import { assertUnchanged, hashSiteSources } from './site-sources.ts'
import { verifySite } from './verify-site.ts'
import { writeExports } from './write-exports.ts'

async function writeSearchIndex(build: string, cache: string): Promise<void> {
  const { summaries, load } = openArchive(cache)
  const source = { summaries, load: (id: string) => load(id).issue, client: searchClientIn(build) }
  await writeIndex(source, build, join(cache, 'search'))
}

async function writeSite(
  build: string,
  paths: ArchivePaths,
  update: ArchiveUpdate,
  steps: BuildSteps,
): Promise<void> {
  const { summaries } = update
  await steps.run('评测准确率', () => updateAccuracy(paths, update))
  await steps.run('生成网页', (progress) => renderPages(build, paths, summaries, progress))
  await steps.run('导出数据', () => writeExports(build, paths))
  await steps.run('建立检索', () => writeSearchIndex(build, paths.cache))
  await steps.run('核对网站', async () => verifySite(build, summaries))
}

/** Thrown when nothing was published; carries the reason and the messages about the raw files. */
export class BuildFailure extends Error {
  readonly messages: readonly Message[]

  constructor(reason: string, messages: readonly Message[]) {
    super(reason)
    this.messages = messages
  }
}

/** Runs a part of the build; when it fails, the error carries these messages. */
async function failWith<T>(messages: readonly Message[], work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BuildFailure) throw error
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

/** Builds the site into the folder, and publishes it if the locks are still held. */
async function buildInto(
  folder: SiteBuild,
  paths: ArchivePaths,
  steps: BuildSteps,
  assertLocked: () => void,
): Promise<BuildStatistics> {
  const sources = hashSiteSources(paths)
  const update = await steps.run('解析原文', (progress) => updateArchive(paths, progress))
  await failWith(update.messages, async () => {
    if (update.obstacle) throw new Error(update.obstacle)
    await writeSite(folder.site, paths, update, steps)
    assertUnchanged(sources, paths)
    assertLocked()
    folder.publish()
  })
  return statisticsOf(update, paths.out, steps)
}

async function discardOnFailure<T>(folder: SiteBuild, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    folder.discard()
    throw error
  }
}

/**
 * Builds the site in a separate folder, and replaces the published site when every step has succeeded. Waits for other
 * commands that use the cache or the output folder.
 *
 * @param notify receives a line for each command that this one waits for
 * @throws {BuildFailure} when nothing was published; the published site is not changed
 */
export function build(
  paths: ArchivePaths,
  steps: BuildSteps,
  notify: (line: string) => void,
): Promise<BuildStatistics> {
  return failWith([], () => {
    const out = resolveOutput(paths.out)
    return withCacheLock(paths, notify, (cacheLock) =>
      withOutputLock(out, notify, (outputLock) => {
        const folder = openBuild(out)
        return discardOnFailure(folder, () =>
          buildInto(folder, paths, steps, () => {
            cacheLock.assertHeld()
            outputLock.assertHeld()
          }),
        )
      }),
    )
  })
}
