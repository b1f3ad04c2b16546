/**
 * A Stryker test runner for node:test that starts a new process for each mutant.
 *
 * One test file counts as one test. The dry run records which files execute a mutant, so that only those files run with
 * the mutant active. The process exits at the first failure.
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

/** Milliseconds by which the runner ends a process before Stryker's own time limit restarts the runner. */
const margin = 1000

const endlessLoop = 77

class NodeTestRunner implements TestRunner {
  /** Stryker sets the working directory to the sandbox. */
  readonly #sandbox = process.cwd()
  /** Test files that killed mutants of a source file, latest first; they run first for its next mutant. */
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
    { code, isTimedOut, output }: Outcome,
    files: readonly TestFile[],
    source: string,
  ): MutantRunResult {
    if (isTimedOut || code === endlessLoop) return { status: MutantRunStatus.Timeout }
    const killer = files.find((file) => output.startsWith(`${moduleOf(this.#sandbox, file)}\n`)) ?? files[0]
    const killedBy = killer ? [killer.id] : []
    const earlier = this.#killers.get(source) ?? []
    this.#killers.set(source, [...killedBy, ...earlier.filter((id) => !killedBy.includes(id))])
    return {
      status: MutantRunStatus.Killed,
      killedBy,
      failureMessage: output.slice(output.indexOf('\n') + 1),
      nrOfTests: files.length,
    }
  }
}

/** Stryker looks up plugins by this export. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner)]
