/**
 * Merges the records of the raw files of one issue without loss of text.
 *
 * `2022-09-05-01.txt` with a masthead and `2022-09-05-02.txt` without one become 滨江日报 of 2022-09-05 with two pages.
 */
import { issueId } from '#model/addresses/address.ts'
import { pageOfArticle } from '#model/addresses/page-key.ts'
import { groupBy } from '#model/group-by.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Clue } from '#model/record/evidence.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import { withStrongestEvidence } from './evidence-rank.ts'
import { mastheadClashes, mergedMasthead } from './merged-masthead.ts'
import { type OrderedPage, orderPages } from './order-pages.ts'
import { pageMessages } from './page-messages.ts'

/** Adds the file name to the clues of the evidence. */
function withClueFile<T extends { evidence: { clues: Clue[] } }>(fact: T, { pages: [page] }: Issue): T {
  const file = page?.source.file
  const clues = fact.evidence.clues.map((clue) =>
    clue.line === undefined || file === undefined ? clue : { ...clue, file },
  )
  return { ...fact, evidence: { ...fact.evidence, clues } }
}

/** Newspaper, date and masthead, from the files with the strongest evidence. */
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

/** New ids of the articles of a file, by their old ids. */
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

/** Replaces the article ids of a file. */
function withArticleIds({ issue, reading }: ParsedIssue, ids: ReadonlyMap<string, string>): ParsedIssue {
  const newId = (id: string): string => ids.get(id) ?? id
  return {
    issue: { ...issue, items: issue.items.map((item) => ({ ...item, id: newId(item.id) })) },
    reading: reading.map((block) =>
      block.article === undefined ? block : { ...block, article: newId(block.article) },
    ),
  }
}

/** Rules whose messages about a page no longer apply to the issue. */
const supersededRules = ({ publication, date }: Pick<Issue, 'publication' | 'date'>): ReadonlySet<string> =>
  new Set([
    ...(publication.evidence.basis === 'assumed' ? [] : ['assumed-publication']),
    ...(date?.evidence.basis === 'masthead' || date?.evidence.basis === 'editor' ? ['inferred-date'] : []),
  ])

function remainingMessages(files: readonly Issue[], facts: Pick<Issue, 'publication' | 'date'>): Message[] {
  const superseded = supersededRules(facts)
  return files.flatMap(({ messages }) => messages).filter(({ ruleId }) => !superseded.has(ruleId))
}

/**
 * Returns the merged issue, with its pages in order and article ids by page.
 *
 * @param files at least one, in any order
 * @throws {RangeError} when there is no file
 */
export function mergePages(files: readonly ParsedIssue[]): ParsedIssue {
  const pages = orderPages(files)
  const pagesByFile = groupBy(pages, ({ from }) => from)
  const orderedFiles = [...pagesByFile.keys()]
  const records = orderedFiles.map(({ issue }) => issue)
  const [first] = records
  const facts = mergeFacts(records)
  if (!first || !facts) throw new RangeError('An issue has at least one page')
  const parts = orderedFiles.map((from) => withArticleIds(from, newArticleIds(pagesByFile.get(from) ?? [])))
  const itemsByPage = groupBy(
    parts.flatMap(({ issue }) => issue.items),
    ({ id }) => pageOfArticle(id),
  )
  const newMessages = [...pageMessages(pages, facts), ...mastheadClashes(records)]
  const issue: Issue = {
    schemaVersion: first.schemaVersion,
    id: issueId(facts.publication.slug, facts.date?.value, first.id.split('/').at(-1) ?? first.id),
    ...facts,
    pages: pages.map(({ page }) => page),
    items: pages.flatMap(({ key }) => itemsByPage.get(key) ?? []),
    unplaced: records.flatMap(({ unplaced }) => unplaced),
    messages: [...remainingMessages(records, facts), ...newMessages],
  }
  return { issue, reading: parts.flatMap(({ reading }) => reading) }
}
