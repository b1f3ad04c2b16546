/** Lists the entries of a folder of content, sorted by name: `content/publications` has `hyrb.yaml`, `hywb.yaml`. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { reasonOf } from './read-bytes.ts'

/** Compares names by UTF-16 code units, as on every machine. */
export const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Returns the entries, or in Chinese why they cannot be listed. */
export async function listFolder(path: string): Promise<Dirent[] | string> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.sort((a, b) => byName(a.name, b.name))
  } catch (error) {
    return `无法列出文件夹：${reasonOf(error)}`
  }
}
