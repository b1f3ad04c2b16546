/**
 * What a reference processor makes of CSL-JSON: citeproc-js with the CSL project's own style for GB/T 7714—2015, for the
 * edition of 2025 with what that edition changes.
 *
 * `李明,赵一.秋收开镰[N/OL].某地日报,2022-09-05(1)[2026-11-24].https://example.org/.`
 */
import { readFileSync } from 'node:fs'
import CSL from 'citeproc'

export interface CslItem {
  id: string
  title: string
  author?: Array<{ literal: string }>
  URL: string
}

const fileOf = (name: string): string => readFileSync(new URL(`csl/${name}`, import.meta.url), 'utf8')
const [style, locale] = ['gb-t-7714-2015-numeric.csl', 'locales-zh-CN.xml'].map(fileOf)

let asked: CslItem | undefined
const system = { retrieveLocale: () => locale ?? '', retrieveItem: () => asked }
const engine = new CSL.Engine(system, style ?? '', 'zh-CN')
engine.setOutputFormat('text')

/** As the style sets it: `李明, 赵一. 秋收开镰[N/OL]. …`, without its number. */
export function formatReference(item: CslItem): string {
  asked = item
  engine.updateItems([])
  engine.updateItems([item.id])
  const [, [entry = '']] = engine.makeBibliography()
  return entry.replace(/^\[1\] /u, '').trimEnd()
}

/** What stands before the title, the title, what stands between it and the address, the address with its stop. */
function partsOf(item: CslItem): [before: string, title: string, between: string, address: string] {
  const set = formatReference(item)
  const [at, end] = [item.author ? set.indexOf(`. ${item.title}`) + 2 : 0, set.lastIndexOf(item.URL)]
  const after = at + item.title.length
  return [set.slice(0, at), set.slice(at, after), set.slice(after, end), set.slice(end)]
}

/** The style parts its marks from what follows by a space; the standard's own examples of 2015 do not. */
export function format2015(item: CslItem): string {
  const [before, title, between, address] = partsOf(item)
  const close = (text: string): string => text.replaceAll(/(?<=[.,]) /gu, '')
  return close(before) + title + close(between) + address
}

/** The edition of 2025 asks for no day of access of a newspaper, and for full-width marks but for `.`, `/` and `[ ]`. */
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
