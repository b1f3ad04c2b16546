/**
 * One raw file brought into the archive: parsed, kept as a record, entered in the ledger.
 *
 * `000_c90b31ad9c1de4a4.txt` becomes the record `hyrb/2022-09-23` under a key of its own.
 */
import type { VFile } from 'vfile'
import { keyOf } from '#archive/fingerprint.ts'
import type { Entry } from '#archive/ledger.ts'
import type { RecordStore } from '#archive/record-store.ts'
import { summarize } from '#archive/summarize.ts'
import { hasJumps } from '#assemble/join-jumps.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Message } from '#model/record/message.ts'
import type { RawFile } from '#read/list-raw-files.ts'
import type { RawMark } from '#read/raw-mark.ts'
import { readRaw } from '#read/read-raw.ts'
import { type Assembled, assemble, assemblyOf } from './assemble-kept.ts'
import { messagesAbout } from './messages-of-issue.ts'
import { parseFile } from './parse-file.ts'

/** What became of a raw file. */
export type Outcome =
  | {
      entry: Entry
      how: 'reused' | 'parsed'
      /** The issue that it is if no other file belongs to it, where its jumps then lead nowhere: most are. */
      alone?: Assembled
    }
  | { messages: Message[]; how: 'failed' }

/** All that every record depends on. */
export interface Ground {
  knowledge: Knowledge
  /** Hash of the knowledge and of the code that reads. */
  hash: string
}

/** Key of the record that belongs to the file at a path. */
export const recordKey = (path: string, { file, sha256, fixes }: RawMark, ground: Ground): string =>
  keyOf(ground.hash, path, file, sha256, fixes ?? '')

/** Key for a file that was read; none for one that could not be. */
const keyFor = ({ path, data }: VFile, ground: Ground): string | undefined =>
  data.raw && recordKey(path, { ...data.raw, fixes: data.fixes?.sha256 }, ground)

/** Reads the file anew, whatever the archive holds of it. */
export async function keepRecord(
  { path, base }: RawFile,
  ground: Ground,
  store: RecordStore,
): Promise<Outcome> {
  const file = await readRaw(path, base)
  const name = file.data.raw?.file
  const key = keyFor(file, ground)
  const parsed = key === undefined ? undefined : parseFile(file, ground.knowledge)
  if (!parsed || key === undefined || name === undefined)
    return { messages: messagesAbout(file), how: 'failed' }
  const record = { ...parsed, texts: { [name]: String(file.value) } }
  store.write(key, record)
  const [summary, jumps] = [summarize(record, key), hasJumps(record.issue)]
  const entry = { file: name, key, summary, messages: messagesAbout(file), jumps }
  const alone = jumps && assemble([record], assemblyOf({ id: summary.id }, [key]), store)
  return { entry, how: 'parsed', ...(alone && { alone }) }
}
