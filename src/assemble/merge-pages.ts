/**
 * Makes one record of the pages of an issue that came in several raw files; nothing of any of them is lost.
 *
 * `2022-09-05-01.txt` with its masthead and `2022-09-05-02.txt` without one become 滨江日报 of 2022-09-05, two pages.
 */
import { issueId } from '#model/addresses/address.ts'
import { pageOfArticle } from '#model/addresses/page-key.ts'
import type { Parsed } from '#model/reading/parsed.ts'
import type { Clue } from '#model/record/evidence.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import { doubtsOfPages } from './doubts-of-pages.ts'
import { mastheadClashes, mergedMasthead } from './merged-masthead.ts'
import { type PlacedPage, placedPages } from './placed-pages.ts'
import { strongest } from './strength.ts'

/** Evidence that says in which of the files its words stand. */
function inFile<T extends { evidence: { clues: Clue[] } }>(found: T, { pages: [page] }: Issue): T {
  const file = page?.source.file
  const clues = found.evidence.clues.map((clue) =>
    clue.line === undefined || file === undefined ? clue : { ...clue, file },
  )
  return { ...found, evidence: { ...found.evidence, clues } }
}

/** Paper, date and masthead, from the page that knows best. */
function factsOf(files: readonly Issue[]): Pick<Issue, 'publication' | 'date' | 'masthead'> | undefined {
  const named = strongest(files, ({ publication }) => publication.evidence.basis)
  const dated = strongest(files, ({ date }) => date?.evidence.basis)
  const masthead = mergedMasthead(files)
  return (
    named && {
      publication: inFile(named.publication, named),
      ...(dated?.date ? { date: inFile(dated.date, dated) } : {}),
      ...(masthead ? { masthead } : {}),
    }
  )
}

/** New ids of a file's articles, by their old ones. */
function renaming(pages: readonly PlacedPage[]): Map<string, string> {
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
function renamed({ issue, reading }: Parsed, ids: ReadonlyMap<string, string>): Parsed {
  const nameOf = (id: string): string => ids.get(id) ?? id
  return {
    issue: { ...issue, items: issue.items.map((item) => ({ ...item, id: nameOf(item.id) })) },
    reading: reading.map((block) =>
      block.article === undefined ? block : { ...block, article: nameOf(block.article) },
    ),
  }
}

/** What the issue as a whole knows better than the page alone. */
const superseded = ({ publication, date }: Pick<Issue, 'publication' | 'date'>): ReadonlySet<string> =>
  new Set([
    ...(publication.evidence.basis === 'assumed' ? [] : ['assumed-publication']),
    ...(date?.evidence.basis === 'masthead' || date?.evidence.basis === 'editor' ? ['inferred-date'] : []),
  ])

function messagesOf(files: readonly Issue[], facts: Pick<Issue, 'publication' | 'date'>): Message[] {
  const known = superseded(facts)
  return files.flatMap(({ messages }) => messages).filter(({ ruleId }) => !known.has(ruleId))
}

/** @param files at least one, in any order */
export function mergePages(files: readonly Parsed[]): Parsed {
  const pages = placedPages(files)
  const inOrder = Array.from(new Set(pages.map(({ from }) => from)))
  const records = inOrder.map(({ issue }) => issue)
  const [first] = records
  const facts = factsOf(records)
  if (!first || !facts) throw new RangeError('An issue has at least one page')
  const parts = inOrder.map((from) => renamed(from, renaming(pages.filter((page) => page.from === from))))
  const items = parts.flatMap(({ issue }) => issue.items)
  const doubts = [...doubtsOfPages(pages, facts), ...mastheadClashes(records)]
  const issue: Issue = {
    schemaVersion: first.schemaVersion,
    id: issueId(facts.publication.slug, facts.date?.value, first.id.split('/').at(-1) ?? first.id),
    ...facts,
    pages: pages.map(({ page }) => page),
    items: pages.flatMap(({ key }) => items.filter(({ id }) => pageOfArticle(id) === key)),
    unplaced: records.flatMap(({ unplaced }) => unplaced),
    messages: [...messagesOf(records, facts), ...doubts],
  }
  return { issue, reading: parts.flatMap(({ reading }) => reading) }
}
