/**
 * One issue put together of records that the archive keeps, and kept as one of its own.
 *
 * `0905-1.txt` and `0905-2.txt`, each with its record, become the record of `hyrb/2022-09-05`.
 */
import { keyOf } from '#archive/fingerprint.ts'
import type { RecordStore, StoredRecord } from '#archive/record-store.ts'
import { summarize } from '#archive/summarize.ts'
import { assembleIssue } from '#assemble/assemble-issue.ts'
import type { Facts, IssuePlan } from '#assemble/plan-issues.ts'
import type { Message } from '#model/record/message.ts'
import type { Summary } from '#model/record/summary.ts'

/** What is to be put together; plain data, as it goes from process to process. */
export interface Assembly {
  /** Key of the record to be. */
  key: string
  /** Keys of the records of its raw files, in any order. */
  members: string[]
  plan: Pick<IssuePlan<Facts>, 'id' | 'apartFrom'>
}

export interface Assembled {
  key: string
  summary: Summary
  /** All that is to be said of the issue, files named as in its record. */
  messages: Message[]
}

/** How the issue of a plan is put together of the records under some keys. */
export const assemblyOf = ({ id, apartFrom }: Assembly['plan'], members: string[]): Assembly => ({
  key: keyOf('issue', id, apartFrom ?? '', ...members),
  members,
  plan: { id, ...(apartFrom === undefined ? {} : { apartFrom }) },
})

/** Puts an issue together of its records, in the order of the keys, and keeps it. */
export function assemble(
  records: readonly StoredRecord[],
  { key, plan }: Assembly,
  store: RecordStore,
): Assembled {
  const texts = Object.assign({}, ...records.map((record) => record.texts))
  const record = { ...assembleIssue(records, plan), texts }
  store.write(key, record)
  return { key, summary: summarize(record, key), messages: record.issue.messages }
}

/** Puts an issue together of the records that the store holds. */
export const assembleKept = (assembly: Assembly, store: RecordStore): Assembled =>
  assemble(
    assembly.members.map((member) => store.read(member)),
    assembly,
    store,
  )
