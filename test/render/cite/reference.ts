/**
 * Formats CSL-JSON with a reference implementation: citeproc-js with the CSL project's style for GB/T 7714—2015, and for the
 * edition of 2025 with the changes of that edition.
 *
 * `李明,赵一.秋收开镰[N/OL].某地日报,2022-09-05(1)[2026-11-24].https://example.org/.`
 */
import { readFileSync } from 'node:fs'
import CSL from 'citeproc'

/** The fields of a CSL-JSON item that are used here. */
export interface CslItem {
  id: string
  title: string
  author?: Array<{ literal: string }>
  URL: string
}

const fileOf = (name: string): string => readFileSync(new URL(`csl/${name}`, import.meta.url), 'utf8')
const [style, locale] = ['gb-t-7714-2015-numeric.csl', 'locales-zh-CN.xml'].map(fileOf)

let currentItem: CslItem | undefined
const system = { retrieveLocale: () => locale ?? '', retrieveItem: () => currentItem }
const engine = new CSL.Engine(system, style ?? '', 'zh-CN')
engine.setOutputFormat('text')

/** The entry as the style formats it, without its number: `李明, 赵一. 秋收开镰[N/OL]. …` */
export function formatReference(item: CslItem): string {
  currentItem = item
  engine.updateItems([])
  engine.updateItems([item.id])
  const [, [entry = '']] = engine.makeBibliography()
  return entry.replace(/^\[1\] /u, '').trimEnd()
}

/** The entry in four parts: before the title, the title, between title and address, the address with the final `.`. */
function partsOf(item: CslItem): [before: string, title: string, between: string, address: string] {
  const entry = formatReference(item)
  const [start, end] = [item.author ? entry.indexOf(`. ${item.title}`) + 2 : 0, entry.lastIndexOf(item.URL)]
  const after = start + item.title.length
  return [entry.slice(0, start), entry.slice(start, after), entry.slice(after, end), entry.slice(end)]
}

/** The edition of 2015: the style has spaces after punctuation, the examples in the standard have none. */
export function format2015(item: CslItem): string {
  const [before, title, between, address] = partsOf(item)
  const withoutSpaces = (text: string): string => text.replaceAll(/(?<=[.,]) /gu, '')
  return withoutSpaces(before) + title + withoutSpaces(between) + address
}

/** The edition of 2025: no access date for newspapers, full-width punctuation except `.`, `/` and `[ ]`. */
export function format2025(item: CslItem): string {
  const [before, title, between, address] = partsOf(item)
  const widen = (text: string): string =>
    text
      .replaceAll(/, /gu, '，')
      .replace('(', '（')
      .replace(')', '）')
      .replace(/\[\d{4}-\d\d-\d\d\](?=\. $)/u, '')
  return widen(before) + title + widen(between) + address
}
