/**
 * Finds out before a build whether its output folder can be replaced by renaming.
 *
 * `_site -> /srv/www`: the folder `/srv/www` is replaced, not the link; a mount point cannot be replaced at all.
 */
import { lstatSync, mkdirSync, realpathSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Resolves links of the parent folder, which is created if needed. */
function resolveParent(out: string): string {
  mkdirSync(dirname(out), { recursive: true })
  return join(realpathSync(dirname(out)), basename(out))
}

/**
 * Returns the path of the folder itself, which need not exist; the path may be that of a link to it.
 *
 * @throws {Error} when the link leads nowhere, or something else than a folder is there
 */
export function resolveOutput(out: string): string {
  const found = lstatSync(out, { throwIfNoEntry: false })
  if (!found) return resolveParent(out)
  try {
    const real = realpathSync(out)
    if (lstatSync(real).isDirectory()) return real
  } catch {
    throw new Error(`${out} 是符号链接，但所指的文件夹不存在；请先建立那个文件夹，或删去链接`)
  }
  throw new Error(`${out} 不是文件夹；请删去它，或用 ARCHIVE_OUT 另指一个文件夹`)
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** Errors of renaming a folder that can never be renamed: a mount point, or a folder of a lower layer of a file system. */
const cannotRename = new Set<unknown>(['EBUSY', 'EXDEV'])

/**
 * Checks that the output folder can be renamed, which shows only when one tries: over a folder with files in it, which
 * always fails, but with another error when it could be renamed.
 *
 * @param out the folder itself, which need not exist
 * @param filled a folder next to it with at least one file
 * @throws {Error} when it cannot be renamed
 */
export function assertRenamable(out: string, filled: string): void {
  if (!lstatSync(out, { throwIfNoEntry: false })) return
  try {
    renameSync(out, filled)
  } catch (error) {
    if (!cannotRename.has(codeOf(error))) return
    throw new Error(
      `${out} 是挂载点，不能整体替换（${codeOf(error)}）；请用 ARCHIVE_OUT 指其中的一个文件夹，如 ${join(out, 'site')}`,
    )
  }
}
