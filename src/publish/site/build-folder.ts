/**
 * Publishes a build by renaming: it is built in `_site.building-4711` (process id 4711) and then replaces `_site`.
 *
 * A build that fails does not change `_site`; the next build repairs an interrupted replacement.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file in every site of this program; a folder without it is never replaced. */
const marker = '.newspaper-archive'

const buildPrefix = (out: string): string => `${out}.building-`
const replacedSitePath = (out: string): string => `${out}.replaced`

/** Folders of finished and running builds of `out`. */
function buildFolders(out: string): string[] {
  const folder = dirname(out)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.startsWith(basename(buildPrefix(out))))
  return names.map((name) => join(folder, name))
}

/** Whether the process of `….building-4711` is still running. */
function isStillBuilding(folder: string): boolean {
  try {
    process.kill(Number(folder.slice(folder.lastIndexOf('-') + 1)), 0)
    return true
  } catch {
    return false
  }
}

/** Restores a site whose replacement was interrupted, and removes the folders of ended builds. */
function recoverSite(out: string): void {
  if (!existsSync(out) && existsSync(replacedSitePath(out))) renameSync(replacedSitePath(out), out)
  rmSync(replacedSitePath(out), { recursive: true, force: true })
  for (const folder of buildFolders(out)) {
    if (!isStillBuilding(folder)) rmSync(folder, { recursive: true })
  }
}

/** @throws {Error} when `out` is neither empty nor a site of this program */
function assertReplaceable(out: string): void {
  if (!existsSync(out) || existsSync(join(out, marker)) || readdirSync(out).length === 0) return
  throw new Error(`${out} 不是本程序生成的网站，不予覆盖；请用 ARCHIVE_OUT 另指一个文件夹`)
}

/**
 * Creates an empty folder next to `out` to build into, and returns its path.
 *
 * @throws {Error} when `out` is neither empty nor a site of this program
 */
export function openBuild(out: string): string {
  assertReplaceable(out)
  recoverSite(out)
  const folder = `${buildPrefix(out)}${process.pid}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, marker), '')
  return folder
}

/** Replaces `out` by the finished `build`. */
export function publishBuild(build: string, out: string): void {
  if (existsSync(out)) renameSync(out, replacedSitePath(out))
  renameSync(build, out)
  rmSync(replacedSitePath(out), { recursive: true, force: true })
}

/** Removes a failed build; the published site is not changed. */
export function discardBuild(build: string): void {
  rmSync(build, { recursive: true, force: true })
}
