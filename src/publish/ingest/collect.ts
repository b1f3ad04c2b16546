/**
 * The reading half at work: every raw file has its record, from the archive where nothing has changed.
 *
 * After one character of 2022-09-05 was mended, one file is parsed and the others are taken as they were kept.
 */
import { keyOf } from '#archive/fingerprint.ts'
import { type Entry, readLedger } from '#archive/ledger.ts'
import type { Places } from '#archive/places.ts'
import { openStore, type RecordStore } from '#archive/record-store.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import { messagesOf } from '#model/reading/messages-of.ts'
import type { Message } from '#model/record/message.ts'
import type { Summary } from '#model/record/summary.ts'
import { listRawFiles, type RawFile } from '#read/list-raw-files.ts'
import { rawMark } from '#read/raw-mark.ts'
import { largest } from '#read/read-raw.ts'
import { readingCode } from '../reading-code.ts'
import { keepIssues } from './keep-issues.ts'
import { type Ground, type Outcome, recordKey } from './keep-record.ts'
import { type Cores, openCores } from './on-all-cores.ts'
import { keepRecords } from './reading-jobs.ts'

export interface Collection {
  summaries: Summary[]
  messages: Message[]
  /** Raw files by what became of them. */
  counts: { reused: number; parsed: number; failed: number }
}

type Progress = (done: number, all: number) => void

interface Desk {
  ground: Ground
  cache: string
  store: RecordStore
  known: ReadonlyMap<string, Entry>
  cores: Cores
}

async function reusable(file: RawFile, { ground, store, known }: Desk): Promise<Outcome | undefined> {
  const mark = await rawMark(file, largest)
  const entry = mark && known.get(recordKey(file.path, mark, ground))
  return entry && store.has(entry.key) ? { entry, how: 'reused' } : undefined
}

/** For each file what is kept of it and still true. */
async function reuse(files: readonly RawFile[], desk: Desk): Promise<Array<Outcome | undefined>> {
  if (desk.known.size === 0) return files.map(() => undefined)
  const outcomes: Array<Outcome | undefined> = []
  for (const file of files) outcomes.push(await reusable(file, desk))
  return outcomes
}

async function collectFiles(files: readonly RawFile[], desk: Desk, progress: Progress): Promise<Outcome[]> {
  const outcomes = await reuse(files, desk)
  const waiting = files.filter((_, index) => outcomes[index] === undefined)
  const parsed: Outcome[] = []
  const { cores, ground, cache } = desk
  for await (const some of cores.work(keepRecords, waiting, { ground, cache })) {
    parsed.push(...some)
    progress(files.length - waiting.length + parsed.length, files.length)
  }
  const next = parsed.values()
  return outcomes.flatMap((outcome) => outcome ?? next.next().value ?? [])
}

/** Everything that is known of the files once each of them has its outcome. */
async function gather(outcomes: readonly Outcome[], desk: Desk, issues: string): Promise<Collection> {
  const entries = outcomes.flatMap((outcome) => (outcome.how === 'failed' ? [] : [outcome.entry]))
  const count = (how: Outcome['how']): number => outcomes.filter((outcome) => outcome.how === how).length
  const alone = outcomes.flatMap((outcome) => (outcome.how === 'failed' ? [] : (outcome.alone ?? [])))
  const kept = await keepIssues(entries, { ...desk, issues, alone, before: desk.known })
  return {
    summaries: kept.summaries,
    messages: [
      ...outcomes.flatMap((outcome) => (outcome.how === 'failed' ? outcome.messages : [])),
      ...kept.messages,
    ],
    counts: { reused: count('reused'), parsed: count('parsed'), failed: count('failed') },
  }
}

/** Reads all raw files of `places` and brings the archive in its cache up to them. */
export async function collect(
  { issues, cache }: Pick<Places, 'issues' | 'cache'>,
  knowledge: Knowledge,
  progress: Progress,
): Promise<Collection> {
  const { files, refused } = await listRawFiles([issues])
  const ground = { knowledge, hash: keyOf(readingCode(), JSON.stringify(knowledge)) }
  const cores = openCores()
  const desk = { ground, cache, store: openStore(cache), known: readLedger(cache, 'files'), cores }
  try {
    const found = await gather(await collectFiles(files, desk, progress), desk, issues)
    const { counts, messages } = found
    return {
      ...found,
      messages: [...refused.flatMap((file) => messagesOf(file)), ...messages],
      counts: { ...counts, failed: counts.failed + refused.length },
    }
  } finally {
    await cores.close()
  }
}
