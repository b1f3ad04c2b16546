/**
 * A test runner for Stryker that runs the files of node:test, a fresh process for each mutant.
 *
 * To Stryker one test file is one test: the dry run tells which files run a mutant at all, and only those are run with
 * the mutant active. The process ends at the first failure.
 */
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner'
import { dryRun } from './dry-run.ts'
import { endProcesses, type Outcome } from './run-process.ts'
import { moduleOf, type Run, readTestFiles, runTests, type TestFile } from './test-files.ts'

/** Stryker restarts the runner when its own time is over; this much before, the runner ends the process by itself. */
const margin = 1000

const endlessLoop = 77

class NodeTestRunner implements TestRunner {
  /** Stryker makes the sandbox the working folder. */
  readonly #sandbox = process.cwd()
  /** For each source file the test files that killed its mutants, the latest first. */
  readonly #killers = new Map<string, string[]>()
  #files: TestFile[] | undefined

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    process.once('exit', endProcesses)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  }

  async dryRun({ testFiles = [] }: DryRunOptions): Promise<DryRunResult> {
    if (testFiles.length === 0) return { status: DryRunStatus.Error, errorMessage: 'no test files' }
    return dryRun(this.#sandbox, testFiles)
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, timeout } = options
    const files = this.#filesFor(options)
    const deadline = performance.now() + Math.max(timeout - margin, margin)
    const env = {
      __STRYKER_ACTIVE_MUTANT__: activeMutant.id,
      ...(hitLimit === undefined ? {} : { MUTATION_HIT_LIMIT: String(hitLimit) }),
    }
    const bundled = files.filter(({ isBundled }) => isBundled)
    const others = files.filter(({ isBundled }) => !isBundled)
    for (const some of [bundled, ...others.map((file) => [file])].filter(({ length }) => length > 0)) {
      const run: Run = { sandbox: this.#sandbox, files: some, env, timeout: deadline - performance.now() }
      const outcome = await runTests(run)
      if (outcome.code !== 0) return this.#stopped(outcome, some, activeMutant.fileName)
    }
    return { status: MutantRunStatus.Survived, nrOfTests: files.length }
  }

  async dispose(): Promise<void> {
    endProcesses()
  }

  #filesFor({ testFilter, activeMutant }: MutantRunOptions): TestFile[] {
    this.#files ??= readTestFiles(this.#sandbox)
    const killers = this.#killers.get(activeMutant.fileName) ?? []
    const rank = ({ id }: TestFile): number => (killers.includes(id) ? killers.indexOf(id) : killers.length)
    return this.#files
      .filter(({ id }) => !testFilter || testFilter.includes(id))
      .sort((one, other) => rank(one) - rank(other) || one.time - other.time)
  }

  #stopped(
    { code, isTimedOut, words }: Outcome,
    files: readonly TestFile[],
    source: string,
  ): MutantRunResult {
    if (isTimedOut || code === endlessLoop) return { status: MutantRunStatus.Timeout }
    const killer = files.find((file) => words.startsWith(`${moduleOf(this.#sandbox, file)}\n`)) ?? files[0]
    const killedBy = killer ? [killer.id] : []
    const earlier = this.#killers.get(source) ?? []
    this.#killers.set(source, [...killedBy, ...earlier.filter((id) => !killedBy.includes(id))])
    return {
      status: MutantRunStatus.Killed,
      killedBy,
      failureMessage: words.slice(words.indexOf('\n') + 1),
      nrOfTests: files.length,
    }
  }
}

/** Found by Stryker under this name. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner)]
