/**
 * Paths of an archive: its content, its cache, its site.
 *
 * `ARCHIVE_CONTENT=~/scans ARCHIVE_OUT=/srv/www` reads `~/scans/issues/**` and publishes into `/srv/www`.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'

export interface ArchivePaths {
  /** Folder of everything that editors write. */
  content: string
  /** Folder of the raw files and their corrections. */
  issues: string
  /** Folder of the profiles, one per newspaper. */
  publications: string
  /** Folder of the lexicon: the content folder's own one, or else that of this project. */
  lexicon: string
  /** Settings of the site. */
  siteFile: string
  /** Folder of the published site. */
  out: string
  /** Folder of the records, the manifest and the search shards of this content folder. */
  cache: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Relative path inside `cwd` (`content/issues`), absolute path outside it (not `../../home/a/content/issues`). */
function displayPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short === '' || short.startsWith('..') ? path : short
}

const projectLexicon = join(import.meta.dirname, '../../content/lexicon')

const hashOfPath = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 8)

/**
 * Resolves `ARCHIVE_CONTENT` (default `content`), `ARCHIVE_OUT` (`_site`) and `ARCHIVE_CACHE` (`.cache`, with one
 * folder per content folder). Paths of content inside `cwd` are relative to it, as messages show them; all other paths
 * are absolute.
 */
export function resolveArchivePaths(env: Environment, cwd: string): ArchivePaths {
  const absolute = resolve(cwd, env.ARCHIVE_CONTENT || 'content')
  const content = displayPath(absolute, cwd)
  const ownLexicon = join(absolute, 'lexicon')
  return {
    content,
    issues: join(content, 'issues'),
    publications: join(content, 'publications'),
    lexicon: displayPath(existsSync(ownLexicon) ? ownLexicon : projectLexicon, cwd),
    siteFile: join(content, 'site.yaml'),
    out: resolve(cwd, env.ARCHIVE_OUT || '_site'),
    cache: join(resolve(cwd, env.ARCHIVE_CACHE || '.cache'), `${basename(absolute)}-${hashOfPath(absolute)}`),
  }
}
