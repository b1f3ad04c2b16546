/**
 * Which test files may kill the mutants of a folder of sources: those under the folder that mirrors it, and under
 * folders named for it here or by the caller.
 *
 * `src/parse/openings` has the tests under `test/parse/openings`; `src/pipeline.ts` those right in `test/`.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folders whose sources are held to by tests of other folders too. */
const others: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['test/rules', 'test/assemble', 'test/census', 'test/render'],
  'src/report': ['test/rules'],
}

/** Tests that need a built site or Chromium, and the test of mutation testing itself. */
const leftOut = /^test\/(?:browser|site|mutation)\//u

const isTest = (path: string): boolean => /\.test\.tsx?$/u.test(path) && !leftOut.test(path)

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** The test files under a folder, or the file itself. */
function testsUnder(path: string): string[] {
  if (!isFolder(path)) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names.map((name) => join(path, name)).filter(isTest)
}

/** The nearest folder of tests: `test/parse` for `src/parse/openings` when that has no tests of its own. */
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

/** @param sources folders or files under `src/` @param more folders or files of tests besides */
export function chooseTests(sources: readonly string[], more: readonly string[]): string[] {
  const named = sources.flatMap((source) => others[source.split('/').slice(0, 2).join('/')] ?? [])
  const paths = [...named.filter(existsSync), ...more]
  return [...new Set([...sources.flatMap(testsFor), ...paths.flatMap(testsUnder)])].sort()
}
