/** Watches everything that a site is built from: saving `000.txt` causes a new build. */
import { join, resolve } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { projectFolder } from '../project-code.ts'

const sources = ['content/lexicon', 'src', 'templates', 'eleventy.config.ts', 'package-lock.json']

/**
 * Calls `changed` after each change of content or code, until the process ends.
 *
 * @param reportFault receives, in Chinese, why a path cannot be watched, as for a loop of symbolic links; the others still are
 */
export function watchSources(
  content: string,
  changed: () => void,
  reportFault: (reason: string) => void,
): FSWatcher {
  const paths = [resolve(projectFolder, content), ...sources.map((name) => join(projectFolder, name))]
  return watch(paths, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 50 },
  })
    .on('all', changed)
    .on('error', (error) => reportFault(`改动后不会自动重建：${String(error)}`))
}
