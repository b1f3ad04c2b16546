/** Watches everything that a site is built from: saving `000.txt` causes a new build. */
import { join, resolve } from 'node:path'
import { watch } from 'chokidar'
import { projectFolder } from '../project-code.ts'

const sources = ['content/lexicon', 'src', 'templates', 'eleventy.config.ts', 'package-lock.json']

/** Calls `changed` after each change of content or code, until the process ends. */
export function watchSources(content: string, changed: () => void): void {
  const paths = [resolve(projectFolder, content), ...sources.map((name) => join(projectFolder, name))]
  watch(paths, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 50 } }).on(
    'all',
    changed,
  )
}
