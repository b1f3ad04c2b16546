/** How Stryker is set for this project; what is mutated and which tests are run is named for each run. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LogLevel, PartialStrykerOptions } from '@stryker-mutator/api/core'

/** Folder for the sandbox, which is removed at the end, and for the report, which stays. */
const folder = '.stryker'

/** The report of the last run, in the format of Stryker's. */
export const reportFile = join(folder, 'report.json')

/** Per cent of the valid mutants that must be killed. */
const least = 80

const typeChecker = import.meta.resolve('@stryker-mutator/typescript-checker')

const filesOf = (path: string): string =>
  existsSync(path) && statSync(path).isDirectory() ? `${path}/**/*.{ts,tsx}` : path

/**
 * All mutators of Stryker are on: a text of a message, a sign of a regular expression and a default are behaviour here,
 * and none of them yields equivalents by its make.
 *
 * A mutant may take three times as long as its tests without it, and two seconds more (the runner ends it one second
 * before Stryker would).
 *
 * @param sources folders or files under `src/`
 * @param testFiles paths of the test files
 * @param withTypes whether mutants that do not compile are found and left out, which takes several times as long
 */
export function strykerOptions(
  sources: readonly string[],
  testFiles: readonly string[],
  withTypes: boolean,
): PartialStrykerOptions {
  return {
    mutate: sources.map(filesOf),
    testFiles: [...testFiles],
    testRunner: 'node-test',
    plugins: [join(import.meta.dirname, 'node-test-runner.ts'), ...(withTypes ? [typeChecker] : [])],
    checkers: withTypes ? ['typescript'] : [],
    testRunnerNodeArgs: ['--import', 'tsx'],
    // Stryker starts a process for checkers though there are none, and loads the runner there too.
    checkerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutFactor: 3,
    timeoutMS: 3000,
    tempDirName: folder,
    cleanTempDir: 'always',
    ignorePatterns: ['/_site', '/_site.*', '/.cache'],
    // The type checker looks at the sources in their place; those of the sandbox are only run.
    disableTypeChecks: false,
    tsconfigFile: withTypes ? join(import.meta.dirname, 'tsconfig.json') : 'none.json',
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { logTests: false, reportTests: false },
    jsonReporter: { fileName: reportFile },
    thresholds: { high: 90, low: least, break: least },
    // An enumeration that the package declares and does not export when it runs.
    logLevel: 'warn' as LogLevel,
  }
}
