/**
 * The moment in which a build becomes the site: built beside it as `_site.building-4711`, then renamed.
 *
 * Whatever fails before leaves `_site` as it was; a run that was killed in the middle is mended by the next one.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file that only this program's sites have, so that no other folder is ever replaced. */
const marker = '.newspaper-archive'

const buildPrefix = (out: string): string => `${out}.building-`
const replacedSitePath = (out: string): string => `${out}.replaced`

function siblings(out: string, prefix: string): string[] {
  const folder = dirname(out)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.startsWith(basename(prefix)))
  return names.map((name) => join(folder, name))
}

/** Whether the program that made `….building-4711` still runs. */
function isStillBuilding(folder: string): boolean {
  try {
    process.kill(Number(folder.slice(folder.lastIndexOf('-') + 1)), 0)
    return true
  } catch {
    return false
  }
}

/** Puts back a site whose replacement was interrupted, and clears what ended builds left. */
function recoverSite(out: string): void {
  if (!existsSync(out) && existsSync(replacedSitePath(out))) renameSync(replacedSitePath(out), out)
  rmSync(replacedSitePath(out), { recursive: true, force: true })
  for (const folder of siblings(out, buildPrefix(out))) {
    if (!isStillBuilding(folder)) rmSync(folder, { recursive: true })
  }
}

/** @throws {Error} when `out` holds something else than a site of this program */
function assertReplaceable(out: string): void {
  if (!existsSync(out) || existsSync(join(out, marker)) || readdirSync(out).length === 0) return
  throw new Error(`${out} 不是本程序生成的网站，不予覆盖；请用 ARCHIVE_OUT 另指一个文件夹`)
}

/**
 * Makes an empty folder beside `out` to build into.
 *
 * @throws {Error} when `out` holds something else than a site of this program
 */
export function openBuild(out: string): string {
  assertReplaceable(out)
  recoverSite(out)
  const folder = `${buildPrefix(out)}${process.pid}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, marker), '')
  return folder
}

/** Puts the finished `build` in the place of `out`. */
export function publishBuild(build: string, out: string): void {
  if (existsSync(out)) renameSync(out, replacedSitePath(out))
  renameSync(build, out)
  rmSync(replacedSitePath(out), { recursive: true, force: true })
}

/** Throws away a build that failed; the published site stays. */
export function discardBuild(build: string): void {
  rmSync(build, { recursive: true, force: true })
}
