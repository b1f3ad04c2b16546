/** A second place for the files of a folder, without a second copy where the disk allows it. */
import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Links the files of a folder, at any depth, into another; those named in `but` at its top are left out. */
export function linkTree(from: string, to: string, but: readonly string[] = []): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (but.includes(entry.name)) continue
    if (entry.isDirectory()) linkTree(join(from, entry.name), join(to, entry.name))
    else linkFile(join(from, entry.name), join(to, entry.name))
  }
}

/** Links the named files of a folder into another. */
export function linkFiles(from: string, to: string, names: readonly string[]): void {
  for (const name of names) linkFile(join(from, name), join(to, name))
}
