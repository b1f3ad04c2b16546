/** Links files into another folder; copies them where the file system does not support hard links. */
import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/**
 * Links the files of a folder, at any depth, into another folder.
 *
 * @param excluded names at the top level that are left out
 */
export function linkTree(from: string, to: string, excluded: readonly string[] = []): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (excluded.includes(entry.name)) continue
    if (entry.isDirectory()) linkTree(join(from, entry.name), join(to, entry.name))
    else linkFile(join(from, entry.name), join(to, entry.name))
  }
}

/** Links the named files of a folder into another, existing folder. */
export function linkFiles(from: string, to: string, names: readonly string[]): void {
  for (const name of names) linkFile(join(from, name), join(to, name))
}
