/**
 * The transfer size of a page: its HTML and all resources that it loads, compressed as by a web server.
 *
 * `/hyrb/2022/09/05/` loads the style sheet, the icon and its scripts, and what these import or refer to.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { siteFolder } from './built-site.ts'

/** References to other files that a browser loads, by file extension. */
const referencesIn: Readonly<Record<string, RegExp[]>> = {
  html: [
    /<link\b(?=[^>]*\brel="(?:stylesheet|icon|preload|modulepreload)")[^>]*\bhref="([^"]+)"/gu,
    /<(?:script|img|iframe|source|object)\b[^>]*\b(?:src|srcset|data)="([^"]+)"/gu,
  ],
  css: [/url\(["']?([^"')]+)/gu, /@import ["']([^"']+)/gu],
  js: [/(?<!["'])\b(?:import|from)\s*["']([^"']+)/gu],
}

const urlOf = (file: string): string => `https://site/${file}`

/** Files of the site that a file refers to, without `data:` URLs. */
function loadedBy(file: string): string[] {
  const text = readFileSync(join(siteFolder, file), 'utf8')
  return (referencesIn[file.split('.').at(-1) ?? ''] ?? [])
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name))
    .map((name) => new URL(name, urlOf(file)))
    .filter(({ protocol }) => protocol !== 'data:')
    .map(({ pathname }) => decodeURIComponent(pathname.slice(1)))
}

const sizes = new Map<string, number>()

function compressedSize(file: string): number {
  const size = sizes.get(file) ?? gzipSync(readFileSync(join(siteFolder, file)), { level: 6 }).length
  sizes.set(file, size)
  return size
}

/** Returns the file of a page and all files that it loads, directly or indirectly. */
export function filesOfPage(page: string): Set<string> {
  const files = new Set([page])
  for (const file of files) for (const other of loadedBy(file)) files.add(other)
  return files
}

/** Returns the transfer size of a page with an empty cache, in bytes, with `gzip -6`. */
export const pageWeightOf = (page: string): number =>
  [...filesOfPage(page)].reduce((sum, file) => sum + compressedSize(file), 0)
