/**
 * Runs the tests: all of them, or with `node --import tsx scripts/test.ts test/parse` those under one folder.
 *
 * The site of the five issues (五期) is built once, for all tests of the built site.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChrome } from './ensure-chrome.ts'

const isTest = (name: string): boolean => /\.test\.tsx?$/u.test(name)

function testsUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names
    .filter(isTest)
    .sort()
    .map((name) => join(path, name))
}

function runNode(args: readonly string[], env: Readonly<Record<string, string>>): number {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  return status ?? 1
}

/** Builds the site and finds a browser, if a test needs them; returns their paths as environment variables. */
function environmentFor(files: readonly string[], folder: string): Record<string, string> {
  if (!files.some((file) => /^test\/(?:site|browser)\//u.test(file))) return {}
  const CHROME_PATH = ensureChrome()
  const archive = { ARCHIVE_OUT: join(folder, 'site'), ARCHIVE_CACHE: join(folder, 'cache') }
  if (runNode(['scripts/build.ts'], archive) !== 0) throw new Error('供测试用的网站没有建成')
  return { CHROME_PATH, TEST_SITE: archive.ARCHIVE_OUT }
}

function test(paths: readonly string[]): number {
  const files = paths.flatMap(testsUnder)
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-test-'))
  try {
    const env = environmentFor(files, folder)
    return runNode(['--test', '--test-reporter=spec', '--test-concurrency=2', ...files], env)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const paths = process.argv.slice(2)
process.exitCode = test(paths.length > 0 ? paths : ['test'])
