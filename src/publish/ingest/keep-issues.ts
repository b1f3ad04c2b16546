/**
 * From what each raw file holds to the issues of the archive: pages of one paper and day put together, jumps followed.
 *
 * `0905-1.txt` and `0905-2.txt` are `hyrb/2022-09-05`; while neither has changed, the record of the last run stands.
 */
import { join } from 'node:path'
import { type Entry, readLedger, writeLedger } from '#archive/ledger.ts'
import { writeManifest } from '#archive/manifest.ts'
import type { RecordStore } from '#archive/record-store.ts'
import { type IssuePlan, planIssues } from '#assemble/plan-issues.ts'
import { standsAlone } from '#assemble/stands-alone.ts'
import type { Message } from '#model/record/message.ts'
import type { Summary } from '#model/record/summary.ts'
import { type Assembled, type Assembly, assemblyOf } from './assemble-kept.ts'
import { messagesOfIssue } from './messages-of-issue.ts'
import type { Cores } from './on-all-cores.ts'
import { assembleIssues } from './reading-jobs.ts'

export interface KeptIssues {
  /** Oldest first, the undated before all others. */
  summaries: Summary[]
  messages: Message[]
}

export interface Shelf {
  cache: string
  store: RecordStore
  cores: Cores
  /** Folder of the raw files, by which editors know them. */
  issues: string
  /** Files read in this run, each as the issue that it is if no other belongs to it. */
  alone?: readonly Assembled[]
  /** Entries of the last run: while they are the same, its lists stand. */
  before?: ReadonlyMap<string, Entry>
}

/** An issue with what is known of its files, and how it becomes one: it is known already, or is to be put together. */
interface Draft {
  members: Entry[]
  entry?: Entry
  assembly?: Assembly
}

/** An issue's only file is the issue where nothing needs to be put together. */
function draftOf(
  members: Entry[],
  plan: IssuePlan<Summary>,
  isKept: (key: string) => Entry | undefined,
): Draft {
  const [only] = members
  if (only && standsAlone({ id: only.summary.id, jumps: only.jumps }, plan)) return { members, entry: only }
  const assembly = assemblyOf(
    plan,
    members.map((member) => member.key),
  )
  const entry = isKept(assembly.key)
  return { members, ...(entry ? { entry } : { assembly }) }
}

function draftsOf(entries: readonly Entry[], { cache, store }: Shelf): Draft[] {
  const byFacts = new Map(entries.map((entry) => [entry.summary, entry]))
  const known = readLedger(cache, 'issues')
  const kept = (key: string): Entry | undefined => {
    const entry = known.get(key)
    return entry && store.has(key) ? entry : undefined
  }
  return planIssues(entries.map(({ summary }) => summary)).map((plan) =>
    draftOf(
      plan.members.flatMap((member) => byFacts.get(member) ?? []),
      plan,
      kept,
    ),
  )
}

/** Puts together what is not known already. */
async function entriesOf(
  drafts: readonly Draft[],
  { cores, cache, issues, alone = [] }: Shelf,
): Promise<Entry[]> {
  const made = new Map(alone.map((each) => [each.key, each]))
  const assemblies = drafts.flatMap(({ assembly }) => (assembly && !made.has(assembly.key) ? assembly : []))
  for await (const some of cores.work(assembleIssues, assemblies, { cache }))
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

const age = ({ date, id }: Summary): string => `${date?.value ?? ''} ${id}`

const byAge = (a: Summary, b: Summary): number => (age(a) < age(b) ? -1 : 1)

/** Whether every file is what it was in the last run, when its lists were written. */
const isUnchanged = (entries: readonly Entry[], before: ReadonlyMap<string, Entry>): boolean =>
  entries.length === before.size && entries.every((entry) => before.get(entry.key) === entry)

/** Brings the archive's issues up to its raw files; records that no issue needs are removed. */
export async function keepIssues(entries: readonly Entry[], shelf: Shelf): Promise<KeptIssues> {
  const { cache, store, before = new Map() } = shelf
  const kept = await entriesOf(draftsOf(entries, shelf), shelf)
  const summaries = kept.map(({ summary }) => summary).sort(byAge)
  const own = new Set(entries.map(({ key }) => key))
  const assembled = kept.filter(({ key }) => !own.has(key))
  if (!isUnchanged(entries, before)) {
    writeLedger(cache, 'issues', assembled)
    writeManifest(cache, summaries)
    writeLedger(cache, 'files', entries)
  }
  store.prune(new Set([...own, ...kept.map(({ key }) => key)]))
  return { summaries, messages: kept.flatMap(({ messages }) => messages) }
}
