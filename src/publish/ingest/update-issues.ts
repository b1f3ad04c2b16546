/**
 * Assembles the issues of the archive from the records of raw files: merges pages of one newspaper and date, joins jumps.
 *
 * `0905-1.txt` and `0905-2.txt` (第1版, 第2版) are `hyrb/2022-09-05`; its record is reused while neither file has changed.
 */
import { join } from 'node:path'
import { type CacheEntry, readCacheIndex, writeCacheIndex } from '#archive/cache-index.ts'
import { writeManifest } from '#archive/manifest.ts'
import type { RecordStore } from '#archive/record-store.ts'
import { type IssuePlan, planIssues } from '#assemble/plan-issues.ts'
import { isSingleFileIssue } from '#assemble/single-file-issue.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import { type AssembledIssue, type AssemblyRequest, assemblyRequest } from './assemble-stored.ts'
import { messagesOfIssue } from './messages-of-issue.ts'
import { assembleIssues } from './worker-jobs.ts'
import type { WorkerPool } from './worker-pool.ts'

export interface UpdatedIssues {
  /** Issues without a date first, then the others by date. */
  summaries: IssueSummary[]
  messages: Message[]
}

export interface IssueStore {
  cache: string
  store: RecordStore
  pool: WorkerPool
  /** Folder of the raw files, for the paths in messages. */
  issues: string
  /** Files parsed in this run, each assembled as an issue with this file alone. */
  standalone?: readonly AssembledIssue[]
}

/** An issue with the entries of its files; it has either an entry or a request to assemble it. */
interface PlannedIssue {
  members: CacheEntry[]
  entry?: CacheEntry
  request?: AssemblyRequest
}

/** Uses the entry of the only file, or the stored entry of an assembled issue, or else requests to assemble it. */
function resolvePlan(
  members: CacheEntry[],
  plan: IssuePlan<IssueSummary>,
  storedEntry: (key: string) => CacheEntry | undefined,
): PlannedIssue {
  const [only] = members
  if (only && isSingleFileIssue({ id: only.summary.id, jumps: only.jumps }, plan))
    return { members, entry: only }
  const request = assemblyRequest(
    plan,
    members.map((member) => member.key),
  )
  const entry = storedEntry(request.key)
  return { members, ...(entry ? { entry } : { request }) }
}

function resolvePlans(entries: readonly CacheEntry[], { cache, store }: IssueStore): PlannedIssue[] {
  const bySummary = new Map(entries.map((entry) => [entry.summary, entry]))
  const index = readCacheIndex(cache, 'issues')
  const storedEntry = (key: string): CacheEntry | undefined => {
    const entry = index.get(key)
    return entry && store.has(key) ? entry : undefined
  }
  return planIssues(entries.map(({ summary }) => summary)).map((plan) =>
    resolvePlan(
      plan.members.flatMap((member) => bySummary.get(member) ?? []),
      plan,
      storedEntry,
    ),
  )
}

/** Assembles the issues that have no entry; returns the entries of all issues. */
async function assembleEntries(
  planned: readonly PlannedIssue[],
  { pool, cache, issues, standalone = [] }: IssueStore,
): Promise<CacheEntry[]> {
  const assembled = new Map(standalone.map((issue) => [issue.key, issue]))
  const requests = planned.flatMap(({ request }) => (request && !assembled.has(request.key) ? request : []))
  for await (const batch of pool.run(assembleIssues, requests, { cache }))
    for (const issue of batch) assembled.set(issue.key, issue)
  return planned.flatMap(({ members, entry, request }) => {
    const issue = request && assembled.get(request.key)
    if (!issue) return entry ?? []
    const withPaths = members.map((member) => ({ ...member, path: join(issues, member.file) }))
    const messages = messagesOfIssue(issue.messages, withPaths)
    return { file: members[0]?.file ?? '', key: issue.key, summary: issue.summary, messages, jumps: false }
  })
}

const sortKey = ({ date, id }: IssueSummary): string => `${date?.value ?? ''} ${id}`

const compareByDate = (a: IssueSummary, b: IssueSummary): number => (sortKey(a) < sortKey(b) ? -1 : 1)

/**
 * Updates issues, manifest and cache index, and prunes unused records.
 *
 * @param entries of all raw files
 */
export async function updateIssues(
  entries: readonly CacheEntry[],
  issueStore: IssueStore,
): Promise<UpdatedIssues> {
  const { cache, store } = issueStore
  const issues = await assembleEntries(resolvePlans(entries, issueStore), issueStore)
  const summaries = issues.map(({ summary }) => summary).sort(compareByDate)
  const fileKeys = new Set(entries.map(({ key }) => key))
  const assembled = issues.filter(({ key }) => !fileKeys.has(key))
  writeCacheIndex(cache, 'issues', assembled)
  writeManifest(cache, summaries)
  writeCacheIndex(cache, 'files', entries)
  store.prune(new Set([...fileKeys, ...issues.map(({ key }) => key)]))
  return { summaries, messages: issues.flatMap(({ messages }) => messages) }
}
