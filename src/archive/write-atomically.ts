/**
 * Writes files and folders so that a reader sees either the complete old version or the complete new one.
 *
 * `records/3f/3fa9….json` is written as `records/3f/3fa9….json.4711` and renamed; 4711 is the process id.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

function prepare(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  return `${path}.${process.pid}`
}

/**
 * Creates or replaces a file in one step, and its parent folder if needed.
 *
 * @param write writes the complete file to the temporary path that it is given; when it throws, nothing remains
 */
export function writeFileAtomically(path: string, write: (temporary: string) => void): void {
  const temporary = prepare(path)
  try {
    write(temporary)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/**
 * Creates a folder with its contents in one step.
 *
 * @param path does not exist yet
 * @param write fills the folder at the temporary path that it is given; when it rejects, nothing remains
 */
export async function createFolderAtomically(
  path: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = prepare(path)
  try {
    await write(temporary)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
