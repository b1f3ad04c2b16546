/**
 * Lists all entries under a folder, folder by folder, so that one that cannot be listed does not hide the others.
 *
 * `content/issues` has `2022/0905.txt`; a link `latest` to `2022` adds nothing, since its files are listed in `2022`.
 */
import type { Dirent } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { listFolder } from './list-folder.ts'

/** An entry; links to folders are not among them. */
export interface FoundEntry {
  /** Relative to the folder that is listed. */
  name: string
  kind: 'file' | 'folder' | 'link' | 'other'
}

/** What cannot be listed, and why, in Chinese. */
export interface WalkFault {
  name: string
  reason: string
}

export interface FoundEntries {
  entries: FoundEntry[]
  faults: WalkFault[]
}

/** Whether a path is a folder, or under it. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

function kindOf(entry: Dirent): FoundEntry['kind'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

/** Whether a path is a link to a folder; the files of one inside `base` are listed there. */
async function folderLink(path: string, base: string): Promise<'inside' | 'outside' | undefined> {
  const target = await stat(path).catch(() => undefined)
  if (!target?.isDirectory()) return undefined
  return isWithin(await realpath(path), await realpath(base)) ? 'inside' : 'outside'
}

/** Adds the entries of one folder; returns the names of the folders in it. */
async function addFolder(base: string, folder: string, found: FoundEntries): Promise<string[]> {
  const listed = await listFolder(join(base, folder))
  if (typeof listed === 'string') {
    found.faults.push({ name: folder, reason: listed })
    return []
  }
  const entries = listed.map((entry) => ({ name: join(folder, entry.name), kind: kindOf(entry) }))
  for (const entry of entries) {
    const link = entry.kind === 'link' ? await folderLink(join(base, entry.name), base) : undefined
    if (link === undefined) found.entries.push(entry)
    else if (link === 'outside')
      found.faults.push({ name: entry.name, reason: '符号链接指到文件夹之外，不予读取' })
  }
  return entries.filter(({ kind }) => kind === 'folder').map(({ name }) => name)
}

/** Lists everything under `base`; each real folder is listed once, and links lead into no loop. */
export async function walkFolder(base: string): Promise<FoundEntries> {
  const found: FoundEntries = { entries: [], faults: [] }
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop())
    pending.push(...(await addFolder(base, folder, found)))
  return found
}
