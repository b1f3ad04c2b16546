/**
 * Stryker's dry run: runs each test file once without an active mutant, in its own process, and records its result, its
 * duration and the mutants that it executes.
 *
 * A file that fails as a bundle but passes under tsx (it starts worker threads, for example) is always run under tsx.
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

/** Time limit of one test file, in milliseconds. */
const timeout = 300_000

/** Number of test files that run at the same time. */
const concurrency = 2

interface Attempt {
  file: TestFile
  outcome: Outcome
}

const coverageOf = (sandbox: string, id: string): string => join(bundlesIn(sandbox), 'coverage', id)

async function attempt(sandbox: string, id: string, isBundled: boolean): Promise<Attempt> {
  const hook = pathToFileURL(join(bundlesIn(sandbox), 'record-coverage.mjs')).href
  const env = {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${hook}`,
    MUTATION_COVERAGE: coverageOf(sandbox, id),
  }
  const file = { id, isBundled, time: 0 }
  const outcome = await runTests({ sandbox, files: [file], env, timeout })
  return { file: { ...file, time: outcome.time }, outcome }
}

async function attemptBoth(sandbox: string, id: string): Promise<Attempt> {
  const bundled = await attempt(sandbox, id, true)
  return bundled.outcome.code === 0 ? bundled : attempt(sandbox, id, false)
}

function resultOf(sandbox: string, { file, outcome }: Attempt): TestResult {
  const { id, time } = file
  const common = { id, name: id, fileName: join(sandbox, id), timeSpentMs: Math.round(time) }
  return outcome.code === 0
    ? { ...common, status: TestStatus.Success }
    : { ...common, status: TestStatus.Failed, failureMessage: outcome.output }
}

function hitsOf(sandbox: string, id: string): Hits {
  const folder = coverageOf(sandbox, id)
  mkdirSync(folder, { recursive: true })
  return addHits(readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}

/** Processes the items one after another; several workers may share one iterator. */
async function processEach<Item>(
  items: Iterator<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let next = items.next(); !next.done; next = items.next()) await work(next.value)
}

/**
 * Runs all test files and returns their results with the mutants that each of them executes.
 *
 * @param sandbox folder of the instrumented copy of the project
 * @param paths test files in the sandbox
 */
export async function dryRun(sandbox: string, paths: readonly string[]): Promise<CompleteDryRunResult> {
  const ids = paths.map((path) => relative(sandbox, path)).sort()
  mkdirSync(join(bundlesIn(sandbox), 'tmp'), { recursive: true })
  await bundleTests(sandbox, ids, bundlesIn(sandbox))
  const attempts: Attempt[] = []
  const waiting = ids.values()
  const work = async (id: string): Promise<unknown> => attempts.push(await attemptBoth(sandbox, id))
  await Promise.all(Array.from({ length: concurrency }, () => processEach(waiting, work)))
  const files = attempts.map(({ file }) => file)
  writeTestFiles(sandbox, files)
  const perTest = Object.fromEntries(files.map(({ id }) => [id, hitsOf(sandbox, id)]))
  return {
    status: DryRunStatus.Complete,
    tests: attempts.map((one) => resultOf(sandbox, one)),
    mutantCoverage: { static: {}, perTest },
  }
}
