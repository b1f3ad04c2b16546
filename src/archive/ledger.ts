/**
 * What is known of each raw file since it was last read, and of each issue that was assembled of several, so that a run
 * with nothing new opens no record.
 *
 * For `000_c90b31ad9c1de4a4.txt`: the key of its record, its summary, and what editors should hear of it.
 */
import { join } from 'node:path'
import type { Message } from '#model/record/message.ts'
import type { Summary } from '#model/record/summary.ts'
import { readList, writeList } from './ndjson.ts'

export interface Entry {
  /** Raw file, relative to the folder of issues; of an issue its first one. */
  file: string
  /** Key of the record that was made of it. */
  key: string
  summary: Summary
  messages: Message[]
  /** Whether an article of it goes on, or comes from, on another page. */
  jumps: boolean
}

/** Entries of raw files, and of assembled issues. */
type Ledger = 'files' | 'issues'

const ledgerIn = (cache: string, ledger: Ledger): string => join(cache, `${ledger}.ndjson`)

/** Entries by key. */
export function readLedger(cache: string, ledger: Ledger): Map<string, Entry> {
  return new Map(readList<Entry>(ledgerIn(cache, ledger)).map((entry) => [entry.key, entry]))
}

export function writeLedger(cache: string, ledger: Ledger, entries: readonly Entry[]): void {
  writeList(ledgerIn(cache, ledger), entries)
}
