/** Damages one file of each kind in the cache (`records/3f/3fa9….json`, `search/…`) in several ways before a build. */
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectedState, problemsAfterFault, problemsOfNextBuild } from './expected-state.ts'
import { cacheFiles, createFaultArchive, type FaultArchive, runCommandOn } from './fault-archive.ts'
import { recordScenario, type ScenarioResult } from './scenario.ts'

/** Damages by name; each gets the path and the content of the file. */
const damages: Readonly<Record<string, (path: string, content: Buffer) => void>> = {
  emptied: (path) => writeFileSync(path, ''),
  halved: (path, content) => writeFileSync(path, content.subarray(0, content.length / 2)),
  'random bytes': (path, content) =>
    writeFileSync(
      path,
      content.map((byte, index) => (byte * 31 + index * 17) % 256),
    ),
  'one changed byte': (path, content) =>
    writeFileSync(
      path,
      content.map((byte, index) => (index === content.length >> 1 ? byte ^ 1 : byte)),
    ),
  'replaced by a folder': (path) => {
    rmSync(path)
    mkdirSync(path)
  },
  removed: (path) => rmSync(path),
}

/** The kind of a file: its path without the hashes and numbers in it. */
export const kindOfFile = (path: string): string =>
  path.replaceAll(/[\da-f]{2,}(?=[/.]|$)/gu, '*').replaceAll(/[\w-]*\d[\w-]*(?=\.)/gu, '*')

/** One file of each kind in the cache, relative to it. */
function oneOfEachKind(archive: FaultArchive): string[] {
  const byKind = new Map<string, string>()
  for (const name of cacheFiles(archive))
    if (statSync(join(archive.cache, name)).isFile()) byKind.set(kindOfFile(name), name)
  return [...byKind.values()]
}

/**
 * Damages files one at a time and builds the same version again.
 *
 * @param limit greatest number of runs
 */
export async function damageCache(folder: string, limit: number): Promise<ScenarioResult> {
  const scenario = recordScenario('damaged cache')
  const archive = createFaultArchive(folder)
  const expected = await expectedState(archive)
  const backup = join(folder, 'backup')
  cpSync(archive.cache, backup, { recursive: true })
  const runs = oneOfEachKind(archive).flatMap((name) =>
    Object.entries(damages).map(([damage, apply]) => ({ name, damage, apply })),
  )
  for (const { name, damage, apply } of runs.slice(0, limit)) {
    const path = join(archive.cache, name)
    apply(path, readFileSync(path))
    const { code, output } = await runCommandOn(archive, 'build')
    const problems = await problemsAfterFault(archive, expected)
    if (code !== 0) problems.push(`exit code ${code}: ${output.slice(-300)}`)
    const noticed = /缓存/u.test(output)
    problems.push(...(await problemsOfNextBuild(archive, expected, 'old')))
    scenario.record(
      `${name} ${damage}`,
      noticed ? 'rebuilt, with a notice' : 'rebuilt or not needed',
      problems,
    )
    rmSync(archive.cache, { recursive: true })
    cpSync(backup, archive.cache, { recursive: true })
  }
  return scenario.result()
}
