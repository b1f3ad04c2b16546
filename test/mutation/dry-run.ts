/**
 * Runs each test file once, in a process of its own and with no mutant active: whether it passes, how long it takes and
 * which mutants it runs.
 *
 * A file that passes only through tsx, since it starts threads or reads sources from another place, is kept that way.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type CompleteDryRunResult,
  DryRunStatus,
  type TestResult,
  TestStatus,
} from '@stryker-mutator/api/test-runner'
import { addHits, type Hits } from './add-hits.ts'
import { bundleTests } from './bundle-tests.ts'
import type { Outcome } from './run-process.ts'
import { bundlesIn, runTests, type TestFile, writeTestFiles } from './test-files.ts'

/** Milliseconds for one test file. */
const timeout = 300_000

/** Test files at a time, one for each process of Stryker's. */
const atOnce = 2

interface Tried {
  file: TestFile
  outcome: Outcome
}

const coverageOf = (sandbox: string, id: string): string => join(bundlesIn(sandbox), 'coverage', id)

async function attempt(sandbox: string, id: string, isBundled: boolean): Promise<Tried> {
  const hook = pathToFileURL(join(bundlesIn(sandbox), 'record-coverage.mjs')).href
  const env = {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${hook}`,
    MUTATION_COVERAGE: coverageOf(sandbox, id),
  }
  const file = { id, isBundled, time: 0 }
  const outcome = await runTests({ sandbox, files: [file], env, timeout })
  return { file: { ...file, time: outcome.time }, outcome }
}

async function attemptBoth(sandbox: string, id: string): Promise<Tried> {
  const bundled = await attempt(sandbox, id, true)
  return bundled.outcome.code === 0 ? bundled : attempt(sandbox, id, false)
}

function resultOf(sandbox: string, { file, outcome }: Tried): TestResult {
  const { id, time } = file
  const told = { id, name: id, fileName: join(sandbox, id), timeSpentMs: Math.round(time) }
  return outcome.code === 0
    ? { ...told, status: TestStatus.Success }
    : { ...told, status: TestStatus.Failed, failureMessage: outcome.words }
}

function hitsOf(sandbox: string, id: string): Hits {
  const folder = coverageOf(sandbox, id)
  mkdirSync(folder, { recursive: true })
  return addHits(readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}

/** Works on items from the start of the list, so many at a time. */
async function eachOf<Item>(items: Iterator<Item>, work: (item: Item) => Promise<unknown>): Promise<void> {
  for (let next = items.next(); !next.done; next = items.next()) await work(next.value)
}

/** The dry run of Stryker: the results of the files, and for each the mutants it runs. */
export async function dryRun(sandbox: string, paths: readonly string[]): Promise<CompleteDryRunResult> {
  const ids = paths.map((path) => relative(sandbox, path)).sort()
  mkdirSync(join(bundlesIn(sandbox), 'tmp'), { recursive: true })
  await bundleTests(sandbox, ids, bundlesIn(sandbox))
  const tried: Tried[] = []
  const waiting = ids.values()
  const work = async (id: string): Promise<unknown> => tried.push(await attemptBoth(sandbox, id))
  await Promise.all(Array.from({ length: atOnce }, () => eachOf(waiting, work)))
  const files = tried.map(({ file }) => file)
  writeTestFiles(sandbox, files)
  const perTest = Object.fromEntries(files.map(({ id }) => [id, hitsOf(sandbox, id)]))
  return {
    status: DryRunStatus.Complete,
    tests: tried.map((one) => resultOf(sandbox, one)),
    mutantCoverage: { static: {}, perTest },
  }
}
