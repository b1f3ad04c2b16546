/**
 * Writes `/sitemap.xml` and the site maps that it lists, from the pages of the built site.
 *
 * The pages of 滨江日报 in 2022 are in `/sitemaps/bjrb-2022.xml`, so the map of an unchanged year does not change; all pages
 * that do not belong to a year are in `/sitemaps/pages.xml`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteMapPath } from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { type SiteMapEntry, siteMap, siteMapIndex } from '#render/exports/site-map.ts'
import { pageAddresses } from './page-addresses.ts'

/** Pages per map. The protocol (sitemaps.org) allows 50,000 pages and 50 MB, and addresses of up to 2,048 characters. */
const maximumPages = 20_000

const siteMapFolder = 'sitemaps'

/** `bjrb-2022` for every page of that year, `pages` for all others. */
function groupOf(address: string): string {
  const [, slug, year] = /^\/([^/]+)\/(\d{4})\//u.exec(address) ?? []
  return slug === undefined ? 'pages' : `${slug}-${year}`
}

type DayLookup = (address: string) => string | undefined

/** The date of a page: of its issue, else the newest of its newspaper's year, else the newest of all. */
function dayLookupOf(summaries: readonly IssueSummary[]): DayLookup {
  const ofIssue = new Map(summaries.map(({ path, date }) => [path, date?.value]))
  const ofGroup = new Map<string, string>()
  for (const { path, date } of summaries) if (date) ofGroup.set(groupOf(path), date.value)
  const newest = summaries.at(-1)?.date?.value
  return (address) => {
    const issue = /^\/[^/]+\/(?:\d{4}\/\d\d\/\d\d|undated\/[^/]+)\//u.exec(address)?.[0] ?? ''
    return ofIssue.has(issue) ? ofIssue.get(issue) : (ofGroup.get(groupOf(address)) ?? newest)
  }
}

interface SiteMapGroup {
  name: string
  pages: SiteMapEntry[]
}

/** Groups pages into maps; at most two groups are open at a time, one of a year and `pages`. */
function* groupsOf(
  pages: Iterable<SiteMapEntry & { group: string }>,
  limit: number,
): Generator<SiteMapGroup> {
  const open = new Map<string, SiteMapEntry[]>()
  for (const { group, ...page } of pages) {
    for (const [name, entries] of open)
      if (entries.length === limit || (name !== group && name !== 'pages')) {
        yield { name, pages: entries }
        open.delete(name)
      }
    const entries = open.get(group) ?? []
    open.set(group, entries)
    entries.push(page)
  }
  for (const [name, entries] of open) yield { name, pages: entries }
}

function* pagesIn(
  site: string,
  baseUrl: string,
  dayOf: DayLookup,
): Generator<SiteMapEntry & { group: string }> {
  for (const address of pageAddresses(site))
    yield { url: baseUrl + address, day: dayOf(address), group: groupOf(address) }
}

const newestOf = (pages: readonly SiteMapEntry[]): string | undefined =>
  pages.reduce<string | undefined>((newest, { day = '' }) => (day > (newest ?? '') ? day : newest), undefined)

/**
 * Writes the maps of all pages in the folder `site`.
 *
 * @param summaries oldest first
 * @param baseUrl address of the published site, without a slash at the end
 * @param limit pages per map
 */
export function writeSiteMaps(
  site: string,
  summaries: readonly IssueSummary[],
  baseUrl: string,
  limit = maximumPages,
): void {
  mkdirSync(join(site, siteMapFolder), { recursive: true })
  const maps: SiteMapEntry[] = []
  const parts = new Map<string, number>()
  for (const { name, pages } of groupsOf(pagesIn(site, baseUrl, dayLookupOf(summaries)), limit)) {
    const part = (parts.get(name) ?? 0) + 1
    parts.set(name, part)
    const path = `${siteMapFolder}/${name}${part === 1 ? '' : `-${part}`}.xml`
    writeFileSync(join(site, path), siteMap(pages))
    maps.push({ url: `${baseUrl}/${path}`, day: newestOf(pages) })
  }
  writeFileSync(join(site, siteMapPath), siteMapIndex(maps))
}
