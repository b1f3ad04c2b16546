/**
 * Messages about pages that were merged into one issue: duplicate pages, and pages with a different newspaper or date.
 *
 * `0905.txt` and `0905 (1).txt` both print 第1版 of 2022-09-05: both are kept, and the second one gets an error.
 */
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

/** The first previous page of another file with the same content or the same printed name. */
function findDuplicate(
  pages: readonly OrderedPage[],
  index: number,
): { original: OrderedPage; reason: string } | undefined {
  const own = pages[index]
  const previous = pages.slice(0, index).filter((page) => own && fileOf(page) !== fileOf(own))
  const copy = own && previous.find((page) => hashOf(page) === hashOf(own))
  if (copy) return { original: copy, reason: '内容完全相同' }
  const name = own && printedPageName(own)
  const same = name === undefined ? undefined : previous.find((page) => printedPageName(page) === name)
  return same && { original: same, reason: `都是${name}` }
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
  return pages.flatMap((page, index) => {
    const duplicate = findDuplicate(pages, index)
    if (!duplicate) return []
    const reason = `与 ${fileOf(duplicate.original)} ${duplicate.reason}，两份都已保留，这一份编作 ${page.key}；请删去一份，或改正版次、日期`
    return [issueMessage(page.from.issue, duplicatePage, reason)]
  })
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
  const firstOfFile = pages.filter(
    (page, index) => pages.findIndex((other) => other.from === page.from) === index,
  )
  return [...duplicateMessages(pages), ...firstOfFile.flatMap((page) => adoptedFactMessages(page, facts))]
}
