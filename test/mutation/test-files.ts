/** The test files of a run, as the dry run found them, and the process that runs some of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Outcome, runProcess } from './run-process.ts'

export interface TestFile {
  /** `test/census/census.test.ts` */
  id: string
  /** Whether it passes as one bundle; else it is run through tsx. */
  isBundled: boolean
  /** Milliseconds it took with no mutant active. */
  time: number
}

/** Where bundles, the list of the test files and folders for temporary files are, in the sandbox. */
export const bundlesIn = (sandbox: string): string => join(sandbox, '.bundles')

const listIn = (sandbox: string): string => join(bundlesIn(sandbox), 'test-files.json')

/** Keeps the list for the runners of the other processes. */
export function writeTestFiles(sandbox: string, files: readonly TestFile[]): void {
  writeFileSync(listIn(sandbox), JSON.stringify(files))
}

/** The list that the dry run wrote. */
export const readTestFiles = (sandbox: string): TestFile[] =>
  JSON.parse(readFileSync(listIn(sandbox), 'utf8'))

/** What is imported for a test file; also the name under which its process tells of a failure. */
export const moduleOf = (sandbox: string, { id, isBundled }: TestFile): string =>
  isBundled ? join(bundlesIn(sandbox), id.replace(/\.tsx?$/u, '.mjs')) : join(sandbox, id)

export interface Run {
  sandbox: string
  /** All of them bundled, or else one alone. */
  files: readonly TestFile[]
  env: Readonly<Record<string, string>>
  /** Milliseconds. */
  timeout: number
}

/** Runs test files in one process, up to the first failure. */
export function runTests({ sandbox, files, env, timeout }: Run): Promise<Outcome> {
  const bundles = bundlesIn(sandbox)
  const reporter = pathToFileURL(join(bundles, 'first-failure.mjs')).href
  const through = files.every(({ isBundled }) => isBundled) ? [] : ['--import', 'tsx']
  const modules = files.map((file) => moduleOf(sandbox, file))
  return runProcess({
    args: [
      ...through,
      `--test-reporter=${reporter}`,
      '--test-reporter-destination=stdout',
      join(bundles, 'run-files.mjs'),
      ...modules,
    ],
    cwd: sandbox,
    env: { TMPDIR: join(bundles, 'tmp'), ...env },
    timeout,
  })
}
