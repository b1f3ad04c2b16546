/**
 * Detects changes of what a site is made of while it is built, since different steps read it at different times.
 *
 * `site.yaml` saved during 生成网页 would give pages with two titles of the site. Raw files are read once, so a new one
 * does not matter.
 */
import { basename, dirname, resolve } from 'node:path'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { fingerprintOf } from '#archive/fingerprint.ts'
import { projectFolder } from '../project-code.ts'

type Content = Pick<ArchivePaths, 'publications' | 'lexicon' | 'siteFile'>

const programSources = ['src', 'templates', 'eleventy.config.ts', 'package-lock.json']

/** Hash of a file or folder; empty when it does not exist or cannot be read. */
function hashOf(path: string): string {
  try {
    return fingerprintOf(dirname(path), [basename(path)])
  } catch {
    return ''
  }
}

/** Returns the hash of each source of the site by its path. */
export function hashSiteSources({ publications, lexicon, siteFile }: Content): Map<string, string> {
  const paths = [publications, lexicon, siteFile, ...programSources]
  return new Map(paths.map((path) => [path, hashOf(resolve(projectFolder, path))]))
}

/**
 * Checks that no source has changed since its hash was taken.
 *
 * @throws {Error} with the sources that have changed
 */
export function assertUnchanged(before: ReadonlyMap<string, string>, content: Content): void {
  const changed = [...hashSiteSources(content)].filter(([path, hash]) => before.get(path) !== hash)
  if (changed.length === 0) return
  const names = changed.map(([path]) => path).join('、')
  throw new Error(`建站期间 ${names} 有改动，各页会前后不一；请改完后再运行一次`)
}
