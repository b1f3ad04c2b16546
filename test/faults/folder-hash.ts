/** Compares folders by a hash of the names and contents of all their files: 第5日 of the old site is not 第5日 of the new one. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Returns the SHA-256 of all files under a folder in hexadecimal; the empty string when there is no such folder. */
export function folderHash(folder: string): string {
  if (!existsSync(folder)) return ''
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) {
    hash.update(JSON.stringify(file.slice(folder.length)))
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}
