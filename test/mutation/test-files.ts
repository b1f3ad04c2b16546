/** The list of test files that the dry run writes, and the process that runs some of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Outcome, runProcess } from './run-process.ts'

export interface TestFile {
  /** `test/census/census.test.ts` */
  id: string
  /** Whether it passes as a bundle; otherwise it runs under tsx. */
  isBundled: boolean
  /** Duration in milliseconds without an active mutant. */
  time: number
}

/** Folder of the bundles, the list of test files and temporary files in the sandbox. */
export const bundlesIn = (sandbox: string): string => join(sandbox, '.bundles')

const listIn = (sandbox: string): string => join(bundlesIn(sandbox), 'test-files.json')

/** Writes the list for the runners in other processes. */
export function writeTestFiles(sandbox: string, files: readonly TestFile[]): void {
  writeFileSync(listIn(sandbox), JSON.stringify(files))
}

/** Reads the list that the dry run wrote. */
export const readTestFiles = (sandbox: string): TestFile[] =>
  JSON.parse(readFileSync(listIn(sandbox), 'utf8'))

/** Path of the module to import for a test file; failures are reported under the same path. */
export const moduleOf = (sandbox: string, { id, isBundled }: TestFile): string =>
  isBundled ? join(bundlesIn(sandbox), id.replace(/\.tsx?$/u, '.mjs')) : join(sandbox, id)

export interface Run {
  sandbox: string
  /** Either bundled files only, or a single file that runs under tsx. */
  files: readonly TestFile[]
  env: Readonly<Record<string, string>>
  /** Time limit in milliseconds. */
  timeout: number
}

/** Runs test files in one process until the first failure. */
export function runTests({ sandbox, files, env, timeout }: Run): Promise<Outcome> {
  const bundles = bundlesIn(sandbox)
  const reporter = pathToFileURL(join(bundles, 'first-failure.mjs')).href
  const loader = files.every(({ isBundled }) => isBundled) ? [] : ['--import', 'tsx']
  const modules = files.map((file) => moduleOf(sandbox, file))
  return runProcess({
    args: [
      ...loader,
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
