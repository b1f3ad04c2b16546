/**
 * Publishes a build by renaming: it is built in `_site.building-x3Fa9c/site`, and then `_site` becomes
 * `_site.building-x3Fa9c/replaced`, the build becomes `_site`, and the folder is removed.
 *
 * A build that fails does not change `_site`; the next build repairs an interrupted replacement. Everything here wants
 * the lock of the output folder, so that a build folder which is found is that of an ended build. It is never used again.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { onExit } from '../processes/cleanups.ts'
import { assertRenamable } from './output-folder.ts'

/** A file in every site of this program; a folder without it is never replaced. */
const siteMarker = '.newspaper-archive'

/** A file in every build folder of this program; a folder without it is never removed (`_site.building-notes`). */
const buildMarker = '.newspaper-archive-build'

const buildPrefix = (out: string): string => `${out}.building-`

export interface SiteBuild {
  /** Folder to build the site into. */
  site: string
  /** Replaces the published site by the build. */
  publish(): void
  /** Removes the build; the published site is not changed. */
  discard(): void
}

/** Folders of ended builds of `out`. */
function oldBuildFolders(out: string): string[] {
  const names = readdirSync(dirname(out)).filter((name) => name.startsWith(basename(buildPrefix(out))))
  return names
    .map((name) => join(dirname(out), name))
    .filter((folder) => existsSync(join(folder, buildMarker)))
}

const replacedSite = (folder: string): string => join(folder, 'replaced')

/** Restores a site whose replacement was interrupted, and removes its build folder. */
function removeBuildFolder(folder: string, out: string): void {
  if (!existsSync(out) && existsSync(replacedSite(folder))) renameSync(replacedSite(folder), out)
  // A process that was just killed may have finished one write after its folder was listed.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** @throws {Error} when `out` is neither empty nor a site of this program */
function assertReplaceable(out: string): void {
  if (!existsSync(out) || existsSync(join(out, siteMarker)) || readdirSync(out).length === 0) return
  throw new Error(`${out} 不是本程序生成的网站，不予覆盖；请用 ARCHIVE_OUT 另指一个文件夹`)
}

function createBuildFolder(out: string): string {
  const folder = mkdtempSync(buildPrefix(out))
  writeFileSync(join(folder, buildMarker), '')
  mkdirSync(join(folder, 'site'))
  writeFileSync(join(folder, 'site', siteMarker), '')
  return folder
}

/** Replaces the site; when the new one cannot be put in its place, the old one is put back. */
function replaceSite(folder: string, out: string): void {
  if (existsSync(out)) renameSync(out, replacedSite(folder))
  try {
    renameSync(join(folder, 'site'), out)
  } finally {
    removeBuildFolder(folder, out)
  }
}

/**
 * Creates a new, empty folder next to `out` to build into, and removes those of ended builds.
 *
 * @param out the folder itself, not a link to it; this process has its lock
 * @throws {Error} when `out` is neither empty nor a site of this program, or cannot be renamed
 */
export function openBuild(out: string): SiteBuild {
  for (const folder of oldBuildFolders(out)) removeBuildFolder(folder, out)
  assertReplaceable(out)
  const folder = createBuildFolder(out)
  const discard = (): void => removeBuildFolder(folder, out)
  try {
    assertRenamable(out, folder)
  } catch (error) {
    discard()
    throw error
  }
  const cancel = onExit(discard)
  return {
    site: join(folder, 'site'),
    publish() {
      cancel()
      replaceSite(folder, out)
    },
    discard() {
      cancel()
      discard()
    },
  }
}
