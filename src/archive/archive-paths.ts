/**
 * Where an archive's things stand: its content, its cache, its site.
 *
 * `ARCHIVE_CONTENT=~/scans ARCHIVE_OUT=/srv/www` reads `~/scans/issues/**` and publishes into `/srv/www`.
 */
import { createHash } from 'node:crypto'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'

export interface ArchivePaths {
  /** The folder of all that an editor writes. */
  content: string
  /** Raw issues, and corrections beside them. */
  issues: string
  /** One profile for each newspaper. */
  publications: string
  /** The archive's own facts. */
  siteFile: string
  /** The published site. */
  out: string
  /** Records, manifest and kept search shards of this content folder. */
  cache: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** A path as a person in `cwd` would write it: `content/issues`, but never `../../home/a/content/issues`. */
function displayPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short
}

const hashOfPath = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 8)

/**
 * Places from `ARCHIVE_CONTENT` (default `content`), `ARCHIVE_OUT` (`_site`) and `ARCHIVE_CACHE` (`.cache`, which
 * holds one folder for each content folder). Content within `cwd` is named relative to it, as messages name it;
 * the other paths are absolute.
 */
export function resolveArchivePaths(env: Environment, cwd: string): ArchivePaths {
  const whole = resolve(cwd, env.ARCHIVE_CONTENT || 'content')
  const content = displayPath(whole, cwd)
  return {
    content,
    issues: join(content, 'issues'),
    publications: join(content, 'publications'),
    siteFile: join(content, 'site.yaml'),
    out: resolve(cwd, env.ARCHIVE_OUT || '_site'),
    cache: join(resolve(cwd, env.ARCHIVE_CACHE || '.cache'), `${basename(whole)}-${hashOfPath(whole)}`),
  }
}
