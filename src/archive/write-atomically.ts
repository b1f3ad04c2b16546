/**
 * Writes files and folders so that a reader sees either the complete old version or the complete new one.
 *
 * `records/3f/3fa9….json` is written as `records/3f/3fa9….json.tmp-4711` and renamed; 4711 is the process id. Names with
 * `.tmp-` that a killed process leaves are removed by the next command that has the lock.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const infix = '.tmp-'

const isTemporary = (name: string): boolean => /\.tmp-[A-Za-z0-9]+$/u.test(name)

/** Creates a new, empty folder for temporary files next to `path`, which `removeTemporaryFiles` recognizes. */
export function temporaryFolderFor(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  return mkdtempSync(`${path}${infix}`)
}

/**
 * Creates or replaces a file in one step, and its parent folder if needed.
 *
 * @param write writes the complete file to the temporary path that it is given; when it throws, nothing remains
 */
export function writeFileAtomically(path: string, write: (temporary: string) => void): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}${infix}${process.pid}`
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
 * @param write fills the empty folder at the temporary path that it is given; when it rejects, nothing remains
 */
export async function createFolderAtomically(
  path: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryFolderFor(path)
  try {
    await write(temporary)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/**
 * Removes the temporary files and folders that killed processes have left directly in a folder.
 *
 * No other process may be writing there.
 */
export function removeTemporaryFiles(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (isTemporary(name)) rmSync(join(folder, name), { recursive: true, force: true })
}
