/**
 * From raw issues to the published site: read, render, index, verify, swap.
 *
 * With one broken file among five, four issues are published and the messages say what is wrong with the fifth.
 */
import { join } from 'node:path'
import { openArchive } from '#archive/archive.ts'
import type { Places } from '#archive/places.ts'
import type { Message } from '#model/record/message.ts'
import type { BuildFigures } from '#report/build-summary.ts'
import { writeIndex } from '#search/write-index.ts'
import { keepAccuracy } from '../gold/keep-accuracy.ts'
import { type Survey, survey } from '../ingest/survey.ts'
import type { Steps } from '../steps.ts'
import { renderPages } from './render-pages.ts'
import { dropBuild, openBuild, publishBuild } from './swap.ts'
import { verifySite } from './verify-site.ts'
import { writeExports } from './write-exports.ts'

async function index(build: string, cache: string): Promise<void> {
  const { summaries, load } = openArchive(cache)
  const searched = { summaries, load: (id: string) => load(id).issue }
  await writeIndex(searched, build, join(cache, 'search'))
}

async function fill(build: string, places: Places, found: Survey, steps: Steps): Promise<void> {
  const { summaries } = found
  await steps.take('评测准确率', () => keepAccuracy(places, found))
  await steps.take('生成网页', (progress) => renderPages(build, places, summaries, progress))
  await steps.take('导出数据', () => writeExports(build, places))
  await steps.take('建立检索', () => index(build, places.cache))
  await steps.take('核对网站', async () => verifySite(build, summaries))
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
async function orDrop<T>(build: string, messages: readonly Message[], work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    dropBuild(build)
    throw new BuildFailure(error instanceof Error ? error.message : String(error), messages)
  }
}

const figuresOf = ({ summaries, counts, messages }: Survey, out: string, steps: Steps): BuildFigures => ({
  issues: summaries.length,
  articles: summaries.reduce((sum, { articles }) => sum + articles.length, 0),
  ...counts,
  messages,
  out,
  steps: steps.taken,
})

/**
 * Builds the site beside the published one and puts it in its place when all has succeeded.
 *
 * @throws {BuildFailure} when nothing was published; the site that was there stays
 */
export async function build(places: Places, steps: Steps): Promise<BuildFigures> {
  const folder = openBuild(places.out)
  const found = await orDrop(folder, [], () => steps.take('解析原文', (progress) => survey(places, progress)))
  await orDrop(folder, found.messages, () => {
    if (!found.publishable) throw new Error('没有可以发布的内容')
    return fill(folder, places, found, steps)
  })
  publishBuild(folder, places.out)
  return figuresOf(found, places.out, steps)
}
