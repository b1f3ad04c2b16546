/**
 * Messages about pages that were merged into one issue: duplicate pages, and pages with a different newspaper or date.
 *
 * `0905.txt` and `0905 (1).txt` both print 第1版 of 2022-09-05: both are kept, and the second one gets an error.
 */
import { groupBy } from '#model/group-by.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'
import { issueMessage } from './issue-message.ts'
import type { OrderedPage } from './order-pages.ts'

const hashOf = ({ page }: OrderedPage): string => page.source.sha256
const fileOf = ({ page }: OrderedPage): string => page.source.file

/** Printed name of a page: `第A02版`; the first page of a file with a masthead and no page number is a front page. */
function printedPageName({ page, from: { issue } }: OrderedPage): string | undefined {
  if (page.number !== undefined) return `第${page.number}版`
  return issue.masthead && page === issue.pages[0] ? '有报头而没有版次的头版' : undefined
}

/** The first page and the first page of another file that were added under a key. */
type FirstPages = Map<string, [first: OrderedPage, ofOtherFile?: OrderedPage]>

/** Returns the first page of another file under the key, and adds the page. */
function firstOfOtherFile(pages: FirstPages, key: string, page: OrderedPage): OrderedPage | undefined {
  const known = pages.get(key)
  if (!known) pages.set(key, [page])
  else if (!known[1] && fileOf(known[0]) !== fileOf(page)) known[1] = page
  return known?.find((other) => other && fileOf(other) !== fileOf(page))
}

interface Duplicate {
  page: OrderedPage
  original: OrderedPage
  reason: string
}

/** Every page with the first previous page of another file that has the same content or the same printed name. */
function findDuplicates(pages: readonly OrderedPage[]): Duplicate[] {
  const [byHash, byName]: [FirstPages, FirstPages] = [new Map(), new Map()]
  return pages.flatMap((page): Duplicate[] => {
    const name = printedPageName(page)
    const copy = firstOfOtherFile(byHash, hashOf(page), page)
    const same = name === undefined ? undefined : firstOfOtherFile(byName, name, page)
    if (copy) return [{ page, original: copy, reason: '内容完全相同' }]
    return same ? [{ page, original: same, reason: `都是${name}` }] : []
  })
}

export const duplicatePage: RuleMetadata = {
  id: 'duplicate-page',
  subject: 'page',
  severity: 'error',
  name: '版面重复',
  reason: '同一期的同一版有两份原文，两份都保留。',
  remedy: '留一份；若是两版，用 page 更正写明版次；若不是同一天，用 date 更正。',
}

function duplicateMessages(pages: readonly OrderedPage[]): Message[] {
  return findDuplicates(pages).map(({ page, original, reason }) =>
    issueMessage(
      page.from.issue,
      duplicatePage,
      `与 ${fileOf(original)} ${reason}，两份都已保留，这一份编作 ${page.key}；请删去一份，或改正版次、日期`,
    ),
  )
}

export const adoptedFact: RuleMetadata = {
  id: 'adopted-fact',
  subject: 'issue',
  severity: 'warning',
  name: '随从他版',
  reason: '本版自己的日期或报名，与文件名相同的其他版不合，改从依据最可靠的一版。',
  remedy: '对照原文；不是同一期的，两边都用 date、paper 更正写明，就会分开。',
}

type Facts = Pick<Issue, 'publication' | 'date'>

/** Message about a page whose own newspaper or date was replaced by that of the issue. */
function adoptedFactMessages({ from: { issue } }: OrderedPage, { publication, date }: Facts): Message[] {
  const day =
    issue.date && date && issue.date.value !== date.value
      ? [`日期 ${issue.date.value} 改从 ${date.value}`]
      : []
  const paper =
    issue.publication.slug === publication.slug
      ? []
      : [`报名《${issue.publication.name}》改从《${publication.name}》`]
  const changes = [...day, ...paper]
  if (changes.length === 0) return []
  return [
    issueMessage(
      issue,
      adoptedFact,
      `随文件名相同的其他版：${changes.join('，')}`,
      day.length > 0 ? 'warning' : 'info',
    ),
  ]
}

/** Returns the messages about the pages of an issue, in page order: first duplicates, then replaced facts. */
export function pageMessages(pages: readonly OrderedPage[], facts: Facts): Message[] {
  const firstOfFile = Array.from(groupBy(pages, ({ from }) => from).values(), ([first]) => first)
  return [
    ...duplicateMessages(pages),
    ...firstOfFile.flatMap((page) => (page ? adoptedFactMessages(page, facts) : [])),
  ]
}
