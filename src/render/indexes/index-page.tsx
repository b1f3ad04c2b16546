/**
 * One page of an index: its letters, then names under each of them; where letters have pages, the foremost names.
 *
 * 记者与通讯员 of 5,000 names begins with A to Z and sixty names; Z leads to `/reporters/z/`.
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

const letterSections = (index: IndexName, entries: Entry[], { articlesOf: listed }: Indexes): Result[] =>
  Array.from(
    groupBy(entries, ({ letter }) => letter),
    ([letter, named]) => (
      <section class="letter" id={letterSlug(letter)}>
        <h2>{letterName(letter)}</h2>
        {nameList(index, named, listed)}
      </section>
    ),
  )

const topEntriesSection = (index: IndexName, entries: Entry[], { articlesOf: listed }: Indexes): Result => (
  <section class="letter">
    <h2>篇数最多的</h2>
    {nameList(index, entries, listed)}
  </section>
)

function titleOf(index: IndexName, { letter, page: number }: IndexPage): string {
  const of = letter === undefined ? '' : `：${letterName(letter)}`
  return `${indexLabels[index].title}${of}${number === 1 ? '' : `（第${number}页）`}`
}

const pageAt = ({ pages }: PaginatedIndex, letter: string | undefined, number: number): IndexPage => {
  const found = pages.find((each) => each.letter === letter && each.page === number)
  if (!found) throw new RangeError(`No page ${number} of ${letter ?? 'all letters'}`)
  return found
}

/**
 * HTML of one page of an index.
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
  const cut = indexes.paginated(index)
  const here = pageAt(cut, letter, number)
  const { title, about, unit } = indexLabels[index]
  const path = addressOfPage(index, letter, number)
  const isFront = cut.byLetter && letter === undefined
  return page(
    frame,
    {
      kind: 'index',
      title: titleOf(index, here),
      description: `${frame.site.title}的${title}索引：${indexes.entries(index).length}${unit}，按拼音排列。`,
      path,
    },
    breadcrumbNav(sectionsAbove(path)),
    <header class="page-head">
      <h1>{titleOf(index, here)}</h1>
      <p class="page-head-lead">{`${indexes.entries(index).length}${unit}。${about}`}</p>
    </header>,
    letterBar(index, cut, letter),
    ...(isFront
      ? [topEntriesSection(index, here.entries, indexes)]
      : letterSections(index, here.entries, indexes)),
    pagination({
      page: number,
      pages: here.pages,
      label: '索引分页',
      addressOf: (to) => addressOfPage(index, letter, to),
    }),
  )
}
