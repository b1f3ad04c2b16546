/** A folder of its own for one test, gone when the test has ended. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A test, or a file of tests, that tells when it has ended. */
export interface TestHooks {
  after(end: () => void): void
}

export function temporaryFolder(test: TestHooks): string {
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
