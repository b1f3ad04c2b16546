/**
 * Makes one record of the pages of an issue that came in several raw files; nothing of any of them is lost.
 *
 * `2022-09-05-01.txt` with its masthead and `2022-09-05-02.txt` without one become 滨江日报 of 2022-09-05, two pages.
 */
import { issueId } from '#model/addresses/address.ts'
import { pageOfArticle } from '#model/addresses/page-key.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Clue } from '#model/record/evidence.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import { withStrongestEvidence } from './evidence-rank.ts'
import { mastheadClashes, mergedMasthead } from './merged-masthead.ts'
import { type OrderedPage, orderPages } from './order-pages.ts'
import { pageMessages } from './page-messages.ts'

/** Evidence that says in which of the files its words stand. */
function withClueFile<T extends { evidence: { clues: Clue[] } }>(found: T, { pages: [page] }: Issue): T {
  const file = page?.source.file
  const clues = found.evidence.clues.map((clue) =>
    clue.line === undefined || file === undefined ? clue : { ...clue, file },
  )
  return { ...found, evidence: { ...found.evidence, clues } }
}

/** Paper, date and masthead, from the page that knows best. */
function mergeFacts(files: readonly Issue[]): Pick<Issue, 'publication' | 'date' | 'masthead'> | undefined {
  const named = withStrongestEvidence(files, ({ publication }) => publication.evidence.basis)
  const dated = withStrongestEvidence(files, ({ date }) => date?.evidence.basis)
  const masthead = mergedMasthead(files)
  return (
    named && {
      publication: withClueFile(named.publication, named),
      ...(dated?.date ? { date: withClueFile(dated.date, dated) } : {}),
      ...(masthead ? { masthead } : {}),
    }
  )
}

/** New ids of a file's articles, by their old ones. */
function newArticleIds(pages: readonly OrderedPage[]): Map<string, string> {
  const keys = new Map(pages.map(({ ownKey, key }) => [ownKey, key]))
  const [from] = pages.map((page) => page.from)
  const ids = from?.issue.items.map(({ id }) => id) ?? []
  return new Map(
    ids.map((id) => {
      const own = pageOfArticle(id)
      return [id, `${keys.get(own) ?? own}${id.slice(own.length)}`]
    }),
  )
}

/** The file under the ids that its articles have in the issue. */
function withArticleIds({ issue, reading }: ParsedIssue, ids: ReadonlyMap<string, string>): ParsedIssue {
  const nameOf = (id: string): string => ids.get(id) ?? id
  return {
    issue: { ...issue, items: issue.items.map((item) => ({ ...item, id: nameOf(item.id) })) },
    reading: reading.map((block) =>
      block.article === undefined ? block : { ...block, article: nameOf(block.article) },
    ),
  }
}

/** What the issue as a whole knows better than the page alone. */
const supersededRules = ({ publication, date }: Pick<Issue, 'publication' | 'date'>): ReadonlySet<string> =>
  new Set([
    ...(publication.evidence.basis === 'assumed' ? [] : ['assumed-publication']),
    ...(date?.evidence.basis === 'masthead' || date?.evidence.basis === 'editor' ? ['inferred-date'] : []),
  ])

function remainingMessages(files: readonly Issue[], facts: Pick<Issue, 'publication' | 'date'>): Message[] {
  const known = supersededRules(facts)
  return files.flatMap(({ messages }) => messages).filter(({ ruleId }) => !known.has(ruleId))
}

/** @param files at least one, in any order */
export function mergePages(files: readonly ParsedIssue[]): ParsedIssue {
  const pages = orderPages(files)
  const inOrder = Array.from(new Set(pages.map(({ from }) => from)))
  const records = inOrder.map(({ issue }) => issue)
  const [first] = records
  const facts = mergeFacts(records)
  if (!first || !facts) throw new RangeError('An issue has at least one page')
  const parts = inOrder.map((from) =>
    withArticleIds(from, newArticleIds(pages.filter((page) => page.from === from))),
  )
  const items = parts.flatMap(({ issue }) => issue.items)
  const doubts = [...pageMessages(pages, facts), ...mastheadClashes(records)]
  const issue: Issue = {
    schemaVersion: first.schemaVersion,
    id: issueId(facts.publication.slug, facts.date?.value, first.id.split('/').at(-1) ?? first.id),
    ...facts,
    pages: pages.map(({ page }) => page),
    items: pages.flatMap(({ key }) => items.filter(({ id }) => pageOfArticle(id) === key)),
    unplaced: records.flatMap(({ unplaced }) => unplaced),
    messages: [...remainingMessages(records, facts), ...doubts],
  }
  return { issue, reading: parts.flatMap(({ reading }) => reading) }
}
