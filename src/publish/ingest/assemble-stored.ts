/**
 * One issue put together of records that the archive keeps, and kept as one of its own.
 *
 * `0905-1.txt` and `0905-2.txt`, each with its record, become the record of `hyrb/2022-09-05`.
 */
import { cacheKeyOf } from '#archive/fingerprint.ts'
import type { RecordStore, StoredRecord } from '#archive/record-store.ts'
import { summarize } from '#archive/summarize.ts'
import { assembleIssue } from '#assemble/assemble-issue.ts'
import type { FileMetadata, IssuePlan } from '#assemble/plan-issues.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'

/** What is to be put together; plain data, as it goes from process to process. */
export interface AssemblyRequest {
  /** Key of the record to be. */
  key: string
  /** Keys of the records of its raw files, in any order. */
  members: string[]
  plan: Pick<IssuePlan<FileMetadata>, 'id' | 'notMergedWith'>
}

export interface AssembledIssue {
  key: string
  summary: IssueSummary
  /** All that is to be said of the issue, files named as in its record. */
  messages: Message[]
}

/** How the issue of a plan is put together of the records under some keys. */
export const assemblyRequest = (
  { id, notMergedWith }: AssemblyRequest['plan'],
  members: string[],
): AssemblyRequest => ({
  key: cacheKeyOf('issue', id, notMergedWith ?? '', ...members),
  members,
  plan: { id, ...(notMergedWith === undefined ? {} : { notMergedWith }) },
})

/** Puts an issue together of its records, in the order of the keys, and keeps it. */
export function assembleRecords(
  records: readonly StoredRecord[],
  { key, plan }: AssemblyRequest,
  store: RecordStore,
): AssembledIssue {
  const texts = Object.assign({}, ...records.map((record) => record.texts))
  const record = { ...assembleIssue(records, plan), texts }
  store.write(key, record)
  return { key, summary: summarize(record, key), messages: record.issue.messages }
}

/** Puts an issue together of the records that the store holds. */
export const assembleStored = (assembly: AssemblyRequest, store: RecordStore): AssembledIssue =>
  assembleRecords(
    assembly.members.map((member) => store.read(member)),
    assembly,
    store,
  )
