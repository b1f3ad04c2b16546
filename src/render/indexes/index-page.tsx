/**
 * One page of an index: a bar of letters, then the names under each letter. If each letter has its own pages, the first
 * page shows the names with the most articles.
 *
 * 记者与通讯员 with 5,000 names: the first page has links A to Z and sixty names; Z links to `/reporters/z/`.
 */
import type { Result } from 'hastscript'
import type { Entry } from '#catalog/indexes/entry.ts'
import { addressOfPage, letterName, letterSlug } from '#catalog/indexes/letter-address.ts'
import type { Indexes } from '#catalog/indexes/open-indexes.ts'
import type { IndexPage, PaginatedIndex } from '#catalog/indexes/paginate-index.ts'
import type { IndexName } from '#model/addresses/index-address.ts'
import { groupBy } from '#model/group-by.ts'
import type { Frame } from '../frame.ts'
import { breadcrumbNav } from '../layout/breadcrumb-nav.tsx'
import { page } from '../layout/page.tsx'
import { pagination } from '../layout/pagination.tsx'
import { sectionsAbove } from '../layout/sections.ts'
import { indexLabels } from '../text/index-labels.ts'
import { letterBar } from './letter-bar.tsx'
import { nameList } from './name-list.tsx'

const letterSections = (index: IndexName, entries: Entry[], { articlesOf }: Indexes): Result[] =>
  Array.from(
    groupBy(entries, ({ letter }) => letter),
    ([letter, named]) => (
      <section class="letter" id={letterSlug(letter)}>
        <h2>{letterName(letter)}</h2>
        {nameList(index, named, articlesOf)}
      </section>
    ),
  )

const topEntriesSection = (index: IndexName, entries: Entry[], { articlesOf }: Indexes): Result => (
  <section class="letter">
    <h2>篇数最多的</h2>
    {nameList(index, entries, articlesOf)}
  </section>
)

function titleOf(index: IndexName, { letter, page: number }: IndexPage): string {
  const letterPart = letter === undefined ? '' : `：${letterName(letter)}`
  return `${indexLabels[index].title}${letterPart}${number === 1 ? '' : `（第${number}页）`}`
}

const pageAt = ({ pages }: PaginatedIndex, letter: string | undefined, number: number): IndexPage => {
  const found = pages.find((each) => each.letter === letter && each.page === number)
  if (!found) throw new RangeError(`No page ${number} of ${letter ?? 'all letters'}`)
  return found
}

/**
 * Returns the HTML of one page of an index.
 *
 * @param letter absent for the first page of the index
 * @param number of the page, from 1
 * @throws {RangeError} when the index has no such page
 */
export function indexPage(
  frame: Frame,
  indexes: Indexes,
  index: IndexName,
  letter: string | undefined,
  number: number,
): string {
  const paginated = indexes.paginated(index)
  const current = pageAt(paginated, letter, number)
  const { title, about, unit } = indexLabels[index]
  const path = addressOfPage(index, letter, number)
  const isFront = paginated.byLetter && letter === undefined
  return page(
    frame,
    {
      kind: 'index',
      title: titleOf(index, current),
      description: `${frame.site.title}的${title}索引：${indexes.entries(index).length}${unit}，按拼音排列。`,
      path,
    },
    breadcrumbNav(sectionsAbove(path)),
    <header class="page-head">
      <h1>{titleOf(index, current)}</h1>
      <p class="page-head-lead">{`${indexes.entries(index).length}${unit}。${about}`}</p>
    </header>,
    letterBar(index, paginated, letter),
    ...(isFront
      ? [topEntriesSection(index, current.entries, indexes)]
      : letterSections(index, current.entries, indexes)),
    pagination({
      page: number,
      pages: current.pages,
      label: '索引分页',
      addressOf: (to) => addressOfPage(index, letter, to),
    }),
  )
}
