/**
 * Finds Chrome or Chromium: `CHROME_PATH`, else the first of the usual names on the `PATH`, `/usr/bin/chromium`.
 *
 * Debian's `chromium-headless-shell` is preferred: it has no window, and opens a page in half the time.
 */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]

const outsidePath = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium']

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Returns the path of the executable; undefined if there is none. */
export function findChrome(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [env.CHROME_PATH ?? '', ...onPath, ...outsidePath].find((path) => path !== '' && isExecutable(path))
}
