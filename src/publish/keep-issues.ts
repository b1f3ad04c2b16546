/**
 * From what each raw file holds to the issues of the archive: pages of one paper and day put together, jumps followed.
 *
 * `0905-1.txt` and `0905-2.txt` are `hyrb/2022-09-05`; while neither has changed, the record of the last run stands.
 */
import { join } from 'node:path'
import { keyOf } from '#archive/fingerprint.ts'
import { type Entry, readLedger, writeLedger } from '#archive/ledger.ts'
import { writeManifest } from '#archive/manifest.ts'
import type { RecordStore } from '#archive/record-store.ts'
import { summarize } from '#archive/summarize.ts'
import { assembleIssue } from '#assemble/assemble-issue.ts'
import { type IssuePlan, planIssues } from '#assemble/plan-issues.ts'
import type { Message } from '#model/message.ts'
import type { Summary } from '#model/summary.ts'

export interface KeptIssues {
  /** Oldest first, the undated before all others. */
  summaries: Summary[]
  messages: Message[]
}

interface Shelf {
  store: RecordStore
  known: ReadonlyMap<string, Entry>
  /** Folder of the raw files, by which editors know them. */
  issues: string
}

/** The issue's messages as editors name their files, and those about files beside the raw ones. */
function messagesOf(own: readonly Message[], members: readonly Entry[], issues: string): Message[] {
  const raw = new Set(members.map(({ file }) => join(issues, file)))
  const beside = members.flatMap(({ messages }) => messages).filter(({ place }) => !raw.has(place.file))
  return [
    ...own.map((message) => ({
      ...message,
      place: { ...message.place, file: join(issues, message.place.file) },
    })),
    ...beside,
  ]
}

function assembleAnew(
  members: readonly Entry[],
  plan: IssuePlan<Summary>,
  key: string,
  { store, issues }: Shelf,
): Entry {
  const records = members.map((member) => store.read(member.key))
  const texts = Object.assign({}, ...records.map((record) => record.texts))
  const record = { ...assembleIssue(records, plan), texts }
  store.write(key, record)
  const messages = messagesOf(record.issue.messages, members, issues)
  return { file: members[0]?.file ?? '', key, summary: summarize(record, key), messages, jumps: false }
}

/** The entry of an issue: its only file's own where nothing needs to be put together. */
function entryOf(members: readonly Entry[], plan: IssuePlan<Summary>, shelf: Shelf): Entry {
  const [only] = members
  const isWhole = members.length === 1 && only?.summary.id === plan.id && !plan.apartFrom && !only.jumps
  if (only && isWhole) return only
  const key = keyOf('issue', plan.id, plan.apartFrom ?? '', ...members.map((member) => member.key))
  const known = shelf.known.get(key)
  return known && shelf.store.has(key) ? known : assembleAnew(members, plan, key, shelf)
}

const age = ({ date, id }: Summary): string => `${date?.value ?? ''} ${id}`

const byAge = (a: Summary, b: Summary): number => (age(a) < age(b) ? -1 : 1)

/** Whether every file is what it was in the last run, when its lists were written. */
const isUnchanged = (entries: readonly Entry[], before: ReadonlyMap<string, Entry>): boolean =>
  entries.length === before.size && entries.every((entry) => before.get(entry.key) === entry)

/**
 * Brings the archive's issues up to its raw files; records that no issue needs are removed.
 *
 * @param before entries of the last run: while they are the same, its lists stand
 */
export function keepIssues(
  entries: readonly Entry[],
  cache: string,
  store: RecordStore,
  issues: string,
  before: ReadonlyMap<string, Entry> = new Map(),
): KeptIssues {
  const byFacts = new Map(entries.map((entry) => [entry.summary, entry]))
  const shelf = { store, known: readLedger(cache, 'issues'), issues }
  const kept = planIssues(entries.map(({ summary }) => summary)).map((plan) =>
    entryOf(
      plan.members.flatMap((member) => byFacts.get(member) ?? []),
      plan,
      shelf,
    ),
  )
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
