/**
 * Assembles an issue from stored records of its raw files, and stores the result.
 *
 * The records of `0905-1.txt` and `0905-2.txt` (第1版, 第2版) become the record of `hyrb/2022-09-05`.
 */
import { cacheKeyOf } from '#archive/fingerprint.ts'
import type { RecordStore, StoredRecord } from '#archive/record-store.ts'
import { summarize } from '#archive/summarize.ts'
import { assembleIssue } from '#assemble/assemble-issue.ts'
import type { FileMetadata, IssuePlan } from '#assemble/plan-issues.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'

/** An issue to assemble; plain data, since it is sent to other processes. */
export interface AssemblyRequest {
  /** Key of the new record. */
  key: string
  /** Keys of the records of its raw files. */
  members: string[]
  plan: Pick<IssuePlan<FileMetadata>, 'id' | 'notMergedWith'>
}

export interface AssembledIssue {
  key: string
  summary: IssueSummary
  /** Messages about the issue, with files named as in its record. */
  messages: Message[]
}

/**
 * Returns the request to assemble a planned issue.
 *
 * @param members keys of the records of its raw files
 */
export const assemblyRequest = (
  { id, notMergedWith }: AssemblyRequest['plan'],
  members: string[],
): AssemblyRequest => ({
  key: cacheKeyOf('issue', id, notMergedWith ?? '', ...members),
  members,
  plan: { id, ...(notMergedWith === undefined ? {} : { notMergedWith }) },
})

/**
 * Assembles an issue and stores its record.
 *
 * @param records in the order of the request's members
 */
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

/** Assembles an issue from records in the store, and stores its record. */
export const assembleStored = (request: AssemblyRequest, store: RecordStore): AssembledIssue =>
  assembleRecords(
    request.members.map((member) => store.read(member)),
    request,
    store,
  )
