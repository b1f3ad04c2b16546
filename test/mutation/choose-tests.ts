/**
 * Chooses the test files for the mutants of a source folder: the mirrored test folder, and the folders listed here or
 * named by the caller.
 *
 * `src/parse/openings` is tested by `test/parse/openings`, `src/pipeline.ts` by the test files directly in `test/`.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folders whose sources are tested in other folders too. */
const others: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['test/rules', 'test/assemble', 'test/census', 'test/render'],
  'src/parse': ['test/parse/clippings.test.ts'],
  'src/render/article': ['test/render/pages'],
  'src/report': ['test/rules'],
}

const testsElsewhere = (source: string): readonly string[] =>
  Object.entries(others).flatMap(([folder, tests]) => (source.startsWith(folder) ? tests : []))

/** Tests that need a built site or Chromium, and the tests of the mutation runner. */
const excluded = /^test\/(?:browser|site|mutation)\//u

const isTest = (path: string): boolean => /\.test\.tsx?$/u.test(path) && !excluded.test(path)

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** The test files under a folder, or the file itself. */
function testsUnder(path: string): string[] {
  if (!isFolder(path)) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names.map((name) => join(path, name)).filter(isTest)
}

/** The nearest existing test folder: `test/parse` for `src/parse/openings` when that has no tests of its own. */
function mirrorOf(folder: string): string {
  const mirror = folder.replace(/^src(?=\/|$)/u, 'test')
  return isFolder(mirror) ? mirror : mirrorOf(dirname(folder))
}

function testsFor(source: string): string[] {
  const folder = isFolder(source) ? source : dirname(source)
  const mirror = mirrorOf(folder)
  if (mirror !== 'test') return testsUnder(mirror)
  return readdirSync('test')
    .map((name) => join('test', name))
    .filter(isTest)
}

/**
 * Returns the paths of the test files, sorted and without duplicates.
 *
 * @param sources folders or files under `src/`
 * @param more further test folders or files
 */
export function chooseTests(sources: readonly string[], more: readonly string[]): string[] {
  const named = sources.flatMap(testsElsewhere)
  const paths = [...named.filter(existsSync), ...more]
  return [...new Set([...sources.flatMap(testsFor), ...paths.flatMap(testsUnder)])].sort()
}
