/**
 * From what each raw file holds to the issues of the archive: pages of one paper and day put together, jumps followed.
 *
 * `0905-1.txt` and `0905-2.txt` are `hyrb/2022-09-05`; while neither has changed, the record of the last run stands.
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
  /** Oldest first, the undated before all others. */
  summaries: IssueSummary[]
  messages: Message[]
}

export interface IssueStore {
  cache: string
  store: RecordStore
  pool: WorkerPool
  /** Folder of the raw files, by which editors know them. */
  issues: string
  /** Files read in this run, each as the issue that it is if no other belongs to it. */
  standalone?: readonly AssembledIssue[]
  /** Entries of the last run: while they are the same, its lists stand. */
  previousEntries?: ReadonlyMap<string, CacheEntry>
}

/** An issue with what is known of its files, and how it becomes one: it is known already, or is to be put together. */
interface PlannedIssue {
  members: CacheEntry[]
  entry?: CacheEntry
  assembly?: AssemblyRequest
}

/** An issue's only file is the issue where nothing needs to be put together. */
function resolvePlan(
  members: CacheEntry[],
  plan: IssuePlan<IssueSummary>,
  isKept: (key: string) => CacheEntry | undefined,
): PlannedIssue {
  const [only] = members
  if (only && isSingleFileIssue({ id: only.summary.id, jumps: only.jumps }, plan))
    return { members, entry: only }
  const assembly = assemblyRequest(
    plan,
    members.map((member) => member.key),
  )
  const entry = isKept(assembly.key)
  return { members, ...(entry ? { entry } : { assembly }) }
}

function resolvePlans(entries: readonly CacheEntry[], { cache, store }: IssueStore): PlannedIssue[] {
  const byFacts = new Map(entries.map((entry) => [entry.summary, entry]))
  const known = readCacheIndex(cache, 'issues')
  const kept = (key: string): CacheEntry | undefined => {
    const entry = known.get(key)
    return entry && store.has(key) ? entry : undefined
  }
  return planIssues(entries.map(({ summary }) => summary)).map((plan) =>
    resolvePlan(
      plan.members.flatMap((member) => byFacts.get(member) ?? []),
      plan,
      kept,
    ),
  )
}

/** Puts together what is not known already. */
async function assembleEntries(
  drafts: readonly PlannedIssue[],
  { pool: cores, cache, issues, standalone: alone = [] }: IssueStore,
): Promise<CacheEntry[]> {
  const made = new Map(alone.map((each) => [each.key, each]))
  const assemblies = drafts.flatMap(({ assembly }) => (assembly && !made.has(assembly.key) ? assembly : []))
  for await (const some of cores.run(assembleIssues, assemblies, { cache }))
    for (const each of some) made.set(each.key, each)
  return drafts.flatMap(({ members, entry, assembly }) => {
    const assembled = assembly && made.get(assembly.key)
    if (!assembled) return entry ?? []
    const { key, summary, messages } = assembled
    const named = members.map((member) => ({ ...member, path: join(issues, member.file) }))
    const told = messagesOfIssue(messages, named)
    return { file: members[0]?.file ?? '', key, summary, messages: told, jumps: false }
  })
}

const sortKey = ({ date, id }: IssueSummary): string => `${date?.value ?? ''} ${id}`

const compareByDate = (a: IssueSummary, b: IssueSummary): number => (sortKey(a) < sortKey(b) ? -1 : 1)

/** Whether every file is what it was in the last run, when its lists were written. */
const isUnchanged = (entries: readonly CacheEntry[], before: ReadonlyMap<string, CacheEntry>): boolean =>
  entries.length === before.size && entries.every((entry) => before.get(entry.key) === entry)

/** Brings the archive's issues up to its raw files; records that no issue needs are removed. */
export async function updateIssues(
  entries: readonly CacheEntry[],
  shelf: IssueStore,
): Promise<UpdatedIssues> {
  const { cache, store, previousEntries: before = new Map() } = shelf
  const kept = await assembleEntries(resolvePlans(entries, shelf), shelf)
  const summaries = kept.map(({ summary }) => summary).sort(compareByDate)
  const own = new Set(entries.map(({ key }) => key))
  const assembled = kept.filter(({ key }) => !own.has(key))
  if (!isUnchanged(entries, before)) {
    writeCacheIndex(cache, 'issues', assembled)
    writeManifest(cache, summaries)
    writeCacheIndex(cache, 'files', entries)
  }
  store.prune(new Set([...own, ...kept.map(({ key }) => key)]))
  return { summaries, messages: kept.flatMap(({ messages }) => messages) }
}
