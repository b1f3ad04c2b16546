/** Temporary folders for tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The context of a test, or the hooks of a test file. */
export interface TestHooks {
  after(end: () => void): void
}

/** Creates an empty folder, which is removed after the test. */
export function temporaryFolder(test: TestHooks): string {
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
