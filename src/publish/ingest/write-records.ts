/**
 * Records of raw files anywhere on disk, one JSON object a line: one for each issue, also where it came in several files.
 *
 * `content/issues` gives five lines, the first of them the record of `000_c90b31ad9c1de4a4.txt`. Which files are pages of
 * one issue is known when all are read, so the records wait in memory, some 20 KB each.
 */
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Places } from '#archive/places.ts'
import { assembleIssue } from '#assemble/assemble-issue.ts'
import { type Facts, type IssuePlan, planIssues } from '#assemble/plan-issues.ts'
import { standsAlone } from '#assemble/stands-alone.ts'
import { messagesOf } from '#model/reading/messages-of.ts'
import { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import { listRawFiles } from '#read/list-raw-files.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { messagesOfIssue } from './messages-of-issue.ts'
import { openCores } from './on-all-cores.ts'
import { type ReadPage, readPages } from './reading-jobs.ts'

/** A page that could be read. */
type Page = ReadPage & { json: string; facts: Facts }

const isPage = (page: ReadPage): page is Page => page.json !== undefined && page.facts !== undefined

/** Waits while the reader is slower than the parser. */
async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await once(out, 'drain')
}

interface Whole {
  json: string
  messages: Message[]
}

/** An issue of its pages; a file that is one by itself stays as it was read. */
function wholeOf(pages: readonly Page[], plan: IssuePlan<Facts>): Whole {
  const [page] = pages
  if (page && standsAlone(page, plan)) return page
  const parsed = pages.map(({ json, ignored = [] }) => ({
    issue: Issue.parse(JSON.parse(json)),
    reading: [],
    ignored,
  }))
  const { issue } = assembleIssue(parsed, plan)
  const named = pages.map((each) => ({ ...each, file: each.facts.files[0] ?? '' }))
  return { json: JSON.stringify(issue), messages: messagesOfIssue(issue.messages, named) }
}

async function writeIssues(pages: readonly Page[], out: Writable): Promise<Message[]> {
  const byFacts = new Map(pages.map((page) => [page.facts, page]))
  const messages: Message[] = []
  for (const plan of planIssues(pages.map(({ facts }) => facts))) {
    const members = plan.members.flatMap((facts) => byFacts.get(facts) ?? [])
    const whole = wholeOf(members, plan)
    await writeLine(out, whole.json)
    messages.push(...whole.messages)
  }
  return messages
}

/**
 * Parses every raw file at or under `paths` by the knowledge of `places`.
 *
 * @returns what is to be said of them; whatever could not be read or parsed has an error among it
 */
export async function writeRecords(
  paths: readonly string[],
  places: Pick<Places, 'publications' | 'siteFile'>,
  out: Writable,
): Promise<Message[]> {
  const { knowledge, messages } = await loadKnowledge(places)
  if (!knowledge) return messages
  const { files, refused } = await listRawFiles(paths)
  const pages: ReadPage[] = []
  const cores = openCores()
  try {
    for await (const some of cores.work(readPages, files, { knowledge })) pages.push(...some)
  } finally {
    await cores.close()
  }
  return [
    ...messages,
    ...refused.flatMap((file) => messagesOf(file)),
    ...pages.filter((page) => !isPage(page)).flatMap((page) => page.messages),
    ...(await writeIssues(pages.filter(isPage), out)),
  ]
}
