/**
 * Records of raw files anywhere on disk, one JSON object a line: one for each issue, also where it came in several files.
 *
 * `content/issues` gives five lines, the first of them the record of `000_c90b31ad9c1de4a4.txt`. Which files are pages of
 * one issue is known when all are read, so the records wait in memory, some 20 KB each.
 */
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { assembleIssue } from '#assemble/assemble-issue.ts'
import { type FileMetadata, type IssuePlan, planIssues } from '#assemble/plan-issues.ts'
import { isSingleFileIssue } from '#assemble/single-file-issue.ts'
import { messagesOf } from '#model/reading/messages-of.ts'
import { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import { listRawFiles } from '#read/list-raw-files.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { messagesOfIssue } from './messages-of-issue.ts'
import { type PageResult, readPages } from './worker-jobs.ts'
import { openWorkerPool } from './worker-pool.ts'

/** A page that could be read. */
type ReadablePage = PageResult & { json: string; facts: FileMetadata }

const isReadable = (page: PageResult): page is ReadablePage =>
  page.json !== undefined && page.facts !== undefined

/** Waits while the reader is slower than the parser. */
async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await once(out, 'drain')
}

interface IssueOutput {
  json: string
  messages: Message[]
}

/** An issue of its pages; a file that is one by itself stays as it was read. */
function issueOutputOf(pages: readonly ReadablePage[], plan: IssuePlan<FileMetadata>): IssueOutput {
  const [page] = pages
  if (page && isSingleFileIssue(page, plan)) return page
  const parsed = pages.map(({ json, ignored = [] }) => ({
    issue: Issue.parse(JSON.parse(json)),
    reading: [],
    ignored,
  }))
  const { issue } = assembleIssue(parsed, plan)
  const named = pages.map((each) => ({ ...each, file: each.facts.files[0] ?? '' }))
  return { json: JSON.stringify(issue), messages: messagesOfIssue(issue.messages, named) }
}

async function writeIssues(pages: readonly ReadablePage[], out: Writable): Promise<Message[]> {
  const byFacts = new Map(pages.map((page) => [page.facts, page]))
  const messages: Message[] = []
  for (const plan of planIssues(pages.map(({ facts }) => facts))) {
    const members = plan.members.flatMap((facts) => byFacts.get(facts) ?? [])
    const whole = issueOutputOf(members, plan)
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
  places: Pick<ArchivePaths, 'publications' | 'siteFile'>,
  out: Writable,
): Promise<Message[]> {
  const { knowledge, messages } = await loadKnowledge(places)
  if (!knowledge) return messages
  const { files, refused } = await listRawFiles(paths)
  const pages: PageResult[] = []
  const cores = openWorkerPool()
  try {
    for await (const some of cores.run(readPages, files, { knowledge })) pages.push(...some)
  } finally {
    await cores.close()
  }
  return [
    ...messages,
    ...refused.flatMap((file) => messagesOf(file)),
    ...pages.filter((page) => !isReadable(page)).flatMap((page) => page.messages),
    ...(await writeIssues(pages.filter(isReadable), out)),
  ]
}
