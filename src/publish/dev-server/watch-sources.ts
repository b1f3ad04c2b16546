/** What a site is made of, watched while it is served: 000.txt was saved, so the site is built anew. */
import { join, resolve } from 'node:path'
import { watch } from 'chokidar'
import { projectFolder } from '../project-code.ts'

const sources = ['src', 'templates', 'eleventy.config.ts', 'package-lock.json']

/** Calls `changed` after each change of the content or the code; the watch ends with the process. */
export function watchSources(content: string, changed: () => void): void {
  const paths = [resolve(projectFolder, content), ...sources.map((name) => join(projectFolder, name))]
  watch(paths, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 50 } }).on(
    'all',
    changed,
  )
}
