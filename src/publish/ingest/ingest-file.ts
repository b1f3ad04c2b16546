/**
 * Adds one raw file to the archive: parses it, stores its record, and returns its entry for the cache index.
 *
 * `000_c90b31ad9c1de4a4.txt` becomes the record `hyrb/2022-09-23`.
 */
import type { VFile } from 'vfile'
import type { CacheEntry } from '#archive/cache-index.ts'
import { cacheKeyOf } from '#archive/fingerprint.ts'
import type { RecordStore } from '#archive/record-store.ts'
import { summarize } from '#archive/summarize.ts'
import { hasJumps } from '#assemble/join-jumps.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Message } from '#model/record/message.ts'
import type { RawFile } from '#read/list-raw-files.ts'
import type { RawFingerprint } from '#read/raw-fingerprint.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { type AssembledIssue, assembleRecords, assemblyRequest } from './assemble-stored.ts'
import { messagesOfFile } from './messages-of-issue.ts'
import { parseFile } from './parse-file.ts'

/** Result for one raw file. */
export type FileOutcome =
  | {
      entry: CacheEntry
      how: 'reused' | 'parsed'
      /** For a file with jumps: the issue with this file alone, which is the final issue in most cases. */
      standalone?: AssembledIssue
    }
  | { messages: Message[]; how: 'failed' }

/** Inputs of all records. */
export interface CacheInputs {
  knowledge: Knowledge
  /** Hash of the knowledge and of the parser. */
  hash: string
}

/**
 * Returns the key of the record of a raw file, a hash of everything that the record depends on. The path of the content
 * folder is not part of it: the same content in another folder gives the same site.
 */
export const recordKey = ({ file, sha256, fixes }: RawFingerprint, inputs: CacheInputs): string =>
  cacheKeyOf(inputs.hash, file, sha256, fixes ?? '')

/** Key of the record of a file; undefined when the file could not be read. */
const recordKeyOfFile = ({ data }: VFile, inputs: CacheInputs): string | undefined =>
  data.raw && recordKey({ ...data.raw, fixes: data.fixes?.sha256 }, inputs)

/** Reads and parses a raw file and stores its record, also when the store has one. */
export async function ingestFile(
  { path, base }: RawFile,
  inputs: CacheInputs,
  store: RecordStore,
): Promise<FileOutcome> {
  const file = await readRawFile(path, base)
  const name = file.data.raw?.file
  const key = recordKeyOfFile(file, inputs)
  const parsed = key === undefined ? undefined : parseFile(file, inputs.knowledge)
  if (!parsed || key === undefined || name === undefined)
    return { messages: messagesOfFile(file), how: 'failed' }
  const record = { ...parsed, texts: { [name]: String(file.value) } }
  store.write(key, record)
  const [summary, jumps] = [summarize(record, key), hasJumps(record.issue)]
  const entry = { file: name, key, summary, messages: messagesOfFile(file), jumps }
  const standalone = jumps && assembleRecords([record], assemblyRequest({ id: summary.id }, [key]), store)
  return { entry, how: 'parsed', ...(standalone && { standalone }) }
}
