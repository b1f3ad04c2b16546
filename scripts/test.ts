/**
 * Runs the tests: all of them, or with `node --import tsx scripts/test.ts test/parse` those under one folder.
 *
 * A site of the five golden issues in `test/golden/seeds` is built once, for all tests of the built site, whatever is in
 * `content/`: 《衡阳日报》2022年9月5日 and four more. Starting Node and loading the program takes about a second, so all files of a folder that starts no programs (`test/parse`) run in one process.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
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

/** Writes a content folder of the golden issues, with their newspapers and settings. */
function writeContent(content: string): void {
  for (const name of ['publications', 'site.yaml'])
    cpSync(join('test/golden', name), join(content, name), { recursive: true })
  for (const name of readdirSync('test/golden/seeds').filter((each) => each.endsWith('.txt')))
    cpSync(join('test/golden/seeds', name), join(content, 'issues', name))
}

/** Builds the site and finds a browser, if a test needs them; returns their paths as environment variables. */
function environmentFor(files: readonly string[], folder: string): Record<string, string> {
  if (!files.some((file) => /^test\/(?:site|browser)\//u.test(file))) return {}
  const CHROME_PATH = ensureChrome()
  const archive = {
    ARCHIVE_CONTENT: join(folder, 'content'),
    ARCHIVE_OUT: join(folder, 'site'),
    ARCHIVE_CACHE: join(folder, 'cache'),
  }
  writeContent(archive.ARCHIVE_CONTENT)
  if (runNode(['scripts/build.ts'], archive) !== 0) throw new Error('供测试用的网站没有建成')
  return { CHROME_PATH, TEST_SITE: archive.ARCHIVE_OUT }
}

/** Folders whose files wait for other programs, and so run side by side, each in a process of its own. */
const separateFolder = /^test\/(?:browser|faults|fuzz|limits|mutation|publish|scripts|search)\//u

/** Returns the files to start: those of separate folders, and one for each other folder, which imports its test files. */
function entryFiles(files: readonly string[], folder: string): string[] {
  const byFolder = new Map<string, string[]>()
  for (const file of files) {
    const [, name = ''] = file.split('/')
    const key = separateFolder.test(file) ? file : name
    byFolder.set(key, [...(byFolder.get(key) ?? []), file])
  }
  return [...byFolder].map(([key, [first = '', ...others]]) => {
    if (others.length === 0) return first
    const entry = join(folder, `${key}.test.mjs`)
    const imports = [first, ...others].map((file) => `import '${pathToFileURL(resolve(file))}'\n`)
    writeFileSync(entry, imports.join(''))
    return entry
  })
}

function test(paths: readonly string[]): number {
  const files = paths.flatMap(testsUnder)
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-test-'))
  try {
    const env = environmentFor(files, folder)
    const entries = entryFiles(files, folder)
    return runNode(['--test', '--test-reporter=spec', '--test-concurrency=2', ...entries], env)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const paths = process.argv.slice(2)
process.exitCode = test(paths.length > 0 ? paths : ['test'])
