/** Stryker options of this project; the sources and tests are chosen for each run. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LogLevel, PartialStrykerOptions } from '@stryker-mutator/api/core'

/** Folder of the sandbox, which is removed at the end, and of the report, which is kept. */
const folder = '.stryker'

/** The report of the last run, in Stryker's JSON format. */
export const reportFile = join(folder, 'report.json')

/** Percentage of the valid mutants that must be killed. */
const minimumScore = 80

const typeChecker = import.meta.resolve('@stryker-mutator/typescript-checker')

const filesOf = (path: string): string =>
  existsSync(path) && statSync(path).isDirectory() ? `${path}/**/*.{ts,tsx}` : path

/**
 * Builds the options. All mutators are enabled: message texts, regular expressions and defaults are behaviour here.
 *
 * The time limit of a mutant is three times the duration of its tests without it plus two seconds (the runner ends it
 * one second before Stryker would).
 *
 * @param sources folders or files under `src/`
 * @param testFiles paths of the test files
 * @param withTypes whether to exclude mutants that do not compile, which takes several times as long
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
    // Stryker starts a checker process even without checkers and loads the runner there too.
    checkerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutFactor: 3,
    timeoutMS: 3000,
    tempDirName: folder,
    cleanTempDir: 'always',
    ignorePatterns: ['/_site', '/_site.*', '/.cache'],
    // The type checker reads the original sources; those of the sandbox are only executed.
    disableTypeChecks: false,
    tsconfigFile: withTypes ? join(import.meta.dirname, 'tsconfig.json') : 'none.json',
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { logTests: false, reportTests: false },
    jsonReporter: { fileName: reportFile },
    thresholds: { high: 90, low: minimumScore, break: minimumScore },
    // The package declares this enumeration but does not export it at run time.
    logLevel: 'warn' as LogLevel,
  }
}
