/**
 * Updates the records of all raw files of a folder; unchanged files keep their stored records.
 *
 * After the correction of one character in 2022-09-05 (日 for 曰) one file is parsed, and all others are reused.
 */
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { type CacheEntry, readCacheIndex } from '#archive/cache-index.ts'
import { cacheKeyOf } from '#archive/fingerprint.ts'
import { openStore, type RecordStore } from '#archive/record-store.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import { messagesOf } from '#model/reading/messages-of.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import { listRawFiles, type RawFile } from '#read/list-raw-files.ts'
import { rawFingerprint } from '#read/raw-fingerprint.ts'
import { maxFileSize } from '#read/read-raw-file.ts'
import { readingCodeHash } from '../project-code.ts'
import { type CacheInputs, type FileOutcome, recordKey } from './ingest-file.ts'
import { updateIssues } from './update-issues.ts'
import { ingestFiles } from './worker-jobs.ts'
import { openWorkerPool, type WorkerPool } from './worker-pool.ts'

export interface IngestResult {
  summaries: IssueSummary[]
  messages: Message[]
  /** Numbers of raw files by result. */
  counts: { reused: number; parsed: number; failed: number }
}

type ProgressCallback = (done: number, all: number) => void

interface IngestContext {
  inputs: CacheInputs
  cache: string
  store: RecordStore
  previousEntries: ReadonlyMap<string, CacheEntry>
  pool: WorkerPool
}

async function reusableOutcome(
  file: RawFile,
  { inputs, store, previousEntries }: IngestContext,
): Promise<FileOutcome | undefined> {
  const fingerprint = await rawFingerprint(file, maxFileSize)
  const entry = fingerprint && previousEntries.get(recordKey(fingerprint, inputs))
  return entry && store.has(entry.key) ? { entry, how: 'reused' } : undefined
}

/** For each file its stored entry, if it is still valid. */
async function reusableOutcomes(
  files: readonly RawFile[],
  context: IngestContext,
): Promise<Array<FileOutcome | undefined>> {
  if (context.previousEntries.size === 0) return files.map(() => undefined)
  const outcomes: Array<FileOutcome | undefined> = []
  for (const file of files) outcomes.push(await reusableOutcome(file, context))
  return outcomes
}

async function ingestChangedFiles(
  files: readonly RawFile[],
  context: IngestContext,
  progress: ProgressCallback,
): Promise<FileOutcome[]> {
  const outcomes = await reusableOutcomes(files, context)
  const changed = files.filter((_, index) => outcomes[index] === undefined)
  const parsed: FileOutcome[] = []
  const { pool, inputs, cache } = context
  for await (const batch of pool.run(ingestFiles, changed, { inputs, cache })) {
    parsed.push(...batch)
    progress(files.length - changed.length + parsed.length, files.length)
  }
  const next = parsed.values()
  return outcomes.flatMap((outcome) => outcome ?? next.next().value ?? [])
}

/** Assembles the issues of all files, and combines the results. */
async function combineOutcomes(
  outcomes: readonly FileOutcome[],
  context: IngestContext,
  issues: string,
): Promise<IngestResult> {
  const entries = outcomes.flatMap((outcome) => (outcome.how === 'failed' ? [] : [outcome.entry]))
  const count = (how: FileOutcome['how']): number => outcomes.filter((outcome) => outcome.how === how).length
  const standalone = outcomes.flatMap((outcome) =>
    outcome.how === 'failed' ? [] : (outcome.standalone ?? []),
  )
  const updated = await updateIssues(entries, { ...context, issues, standalone })
  return {
    summaries: updated.summaries,
    messages: [
      ...outcomes.flatMap((outcome) => (outcome.how === 'failed' ? outcome.messages : [])),
      ...updated.messages,
    ],
    counts: { reused: count('reused'), parsed: count('parsed'), failed: count('failed') },
  }
}

/** Updates the archive in `cache` from all raw files in `issues`. */
export async function ingestFolder(
  { issues, cache }: Pick<ArchivePaths, 'issues' | 'cache'>,
  knowledge: Knowledge,
  progress: ProgressCallback,
): Promise<IngestResult> {
  const { files, refused } = await listRawFiles([issues])
  const inputs = { knowledge, hash: cacheKeyOf(readingCodeHash(), JSON.stringify(knowledge)) }
  const pool = openWorkerPool(cache)
  const context = {
    inputs,
    cache,
    store: openStore(cache),
    previousEntries: readCacheIndex(cache, 'files'),
    pool,
  }
  try {
    const result = await combineOutcomes(await ingestChangedFiles(files, context, progress), context, issues)
    const { counts, messages } = result
    return {
      ...result,
      messages: [...refused.flatMap((file) => messagesOf(file)), ...messages],
      counts: { ...counts, failed: counts.failed + refused.length },
    }
  } finally {
    await pool.close()
  }
}
