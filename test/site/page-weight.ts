/**
 * What a page costs a reader: its HTML and all that it loads by itself, compressed as a web server does.
 *
 * `/hyrb/2022/09/05/` is its HTML, the style sheet, the icon and its scripts, with what those import and what sheets name.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { siteFolder } from './built-site.ts'

/** Where each kind of file names what a browser loads with it. */
const namesIn: Readonly<Record<string, RegExp[]>> = {
  html: [
    /<link\b(?=[^>]*\brel="(?:stylesheet|icon|preload|modulepreload)")[^>]*\bhref="([^"]+)"/gu,
    /<(?:script|img|iframe|source|object)\b[^>]*\b(?:src|srcset|data)="([^"]+)"/gu,
  ],
  css: [/url\(["']?([^"')]+)/gu, /@import ["']([^"']+)/gu],
  js: [/(?<!["'])\b(?:import|from)\s*["']([^"']+)/gu],
}

const folderOf = (file: string): string => `https://site/${file}`

/** Files of the site that a file names, `data:` aside. */
function loadedBy(file: string): string[] {
  const text = readFileSync(join(siteFolder, file), 'utf8')
  return (namesIn[file.split('.').at(-1) ?? ''] ?? [])
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name))
    .map((name) => new URL(name, folderOf(file)))
    .filter(({ protocol }) => protocol !== 'data:')
    .map(({ pathname }) => decodeURIComponent(pathname.slice(1)))
}

const sizes = new Map<string, number>()

function compressed(file: string): number {
  const size = sizes.get(file) ?? gzipSync(readFileSync(join(siteFolder, file)), { level: 6 }).length
  sizes.set(file, size)
  return size
}

/** The page's file and every file that comes with it. */
export function filesOfPage(page: string): Set<string> {
  const files = new Set([page])
  for (const file of files) for (const other of loadedBy(file)) files.add(other)
  return files
}

/** Bytes that come over the line for a page that nothing is kept of, under `gzip -6`. */
export const pageWeightOf = (page: string): number =>
  [...filesOfPage(page)].reduce((sum, file) => sum + compressed(file), 0)
