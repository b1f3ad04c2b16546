/**
 * Writes the records of raw files as JSON, one issue per line; an issue may consist of several files.
 *
 * `test/golden/seeds` has five issues, the first of them the record of `000_c90b31ad9c1de4a4.txt`. Which files belong to
 * one issue is known only after all are parsed, so all records are kept in memory, about 20 KB each.
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

/** A page that could be read and parsed. */
type ReadablePage = PageResult & { json: string; metadata: FileMetadata }

const isReadable = (page: PageResult): page is ReadablePage =>
  page.json !== undefined && page.metadata !== undefined

/** Writes a line and waits while the stream's buffer is full. */
async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await once(out, 'drain')
}

interface IssueOutput {
  json: string
  messages: Message[]
}

/** Assembles an issue; the record of a file that is a complete issue is used unchanged. */
function issueOutputOf(pages: readonly ReadablePage[], plan: IssuePlan<FileMetadata>): IssueOutput {
  const [page] = pages
  if (page && isSingleFileIssue(page, plan)) return page
  const parsed = pages.map(({ json, ignored = [] }) => ({
    issue: Issue.parse(JSON.parse(json)),
    reading: [],
    ignored,
  }))
  const { issue } = assembleIssue(parsed, plan)
  const members = pages.map((each) => ({ ...each, file: each.metadata.files[0] ?? '' }))
  return { json: JSON.stringify(issue), messages: messagesOfIssue(issue.messages, members) }
}

async function writeIssues(pages: readonly ReadablePage[], out: Writable): Promise<Message[]> {
  const byMetadata = new Map(pages.map((page) => [page.metadata, page]))
  const messages: Message[] = []
  for (const plan of planIssues(pages.map(({ metadata }) => metadata))) {
    const members = plan.members.flatMap((metadata) => byMetadata.get(metadata) ?? [])
    const output = issueOutputOf(members, plan)
    await writeLine(out, output.json)
    messages.push(...output.messages)
  }
  return messages
}

/**
 * Parses every raw file at or under `paths` and writes its records to `out`.
 *
 * @param archivePaths the archive whose profiles and settings are used
 * @returns all messages; a file that could not be read or parsed has an error
 */
export async function writeRecords(
  paths: readonly string[],
  archivePaths: Pick<ArchivePaths, 'publications' | 'lexicon' | 'siteFile'>,
  out: Writable,
): Promise<Message[]> {
  const { knowledge, messages } = await loadKnowledge(archivePaths)
  if (!knowledge) return messages
  const { files, refused } = await listRawFiles(paths)
  const pages: PageResult[] = []
  const pool = openWorkerPool()
  try {
    for await (const batch of pool.run(readPages, files, { knowledge })) pages.push(...batch)
  } finally {
    await pool.close()
  }
  return [
    ...messages,
    ...refused.flatMap((file) => messagesOf(file)),
    ...pages.filter((page) => !isReadable(page)).flatMap((page) => page.messages),
    ...(await writeIssues(pages.filter(isReadable), out)),
  ]
}
