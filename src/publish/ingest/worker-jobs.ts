/**
 * What a process of the reading pool can do with some raw files, or with the records of some; a small archive does it in the
 * process that asks.
 *
 * The first sixteen of 10,000 issues go to the first process, the next sixteen to the second.
 */
import { openStore } from '#archive/record-store.ts'
import { fileMetadata } from '#assemble/file-metadata.ts'
import { hasJumps } from '#assemble/join-jumps.ts'
import type { FileMetadata } from '#assemble/plan-issues.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { IgnoredMessage } from '#model/reading/ignored-message.ts'
import type { Message } from '#model/record/message.ts'
import type { RawFile } from '#read/list-raw-files.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { type AssembledIssue, type AssemblyRequest, assembleStored } from './assemble-stored.ts'
import { type CacheInputs, type FileOutcome, ingestFile } from './ingest-file.ts'
import { messagesOfFile } from './messages-of-issue.ts'
import { parseFile } from './parse-file.ts'

/** Some items of work, and what is needed for them: plain data, as it goes from process to process. */
export type Task<Item, Needed> = Needed & { items: readonly Item[] }

/** Knowledge that came before, by what it says: much is kept by the object itself, and each task brings a copy. */
const knowledgeByJson = new Map<string, Knowledge>()

function internKnowledge(knowledge: Knowledge): Knowledge {
  const says = JSON.stringify(knowledge)
  const same = knowledgeByJson.get(says) ?? knowledge
  knowledgeByJson.set(says, same)
  return same
}

/** Brings the files into the archive in `cache`. */
export async function ingestFiles({
  items,
  inputs: { knowledge, hash },
  cache,
}: Task<RawFile, { inputs: CacheInputs; cache: string }>): Promise<FileOutcome[]> {
  const inputs = { knowledge: internKnowledge(knowledge), hash }
  const store = openStore(cache)
  const outcomes: FileOutcome[] = []
  for (const file of items) outcomes.push(await ingestFile(file, inputs, store))
  return outcomes
}

/** Puts issues of the archive in `cache` together. */
export async function assembleIssues({
  items,
  cache,
}: Task<AssemblyRequest, { cache: string }>): Promise<AssembledIssue[]> {
  const store = openStore(cache)
  return items.map((assembly) => assembleStored(assembly, store))
}

/** What was made of a raw file, before it is known which others are pages of the same issue. */
export interface PageResult {
  /** As editors know it. */
  path: string
  /** The record as JSON; absent where the file could not be read or parsed. */
  json?: string
  id?: string
  facts?: FileMetadata
  /** Whether an article of it goes on, or comes from, on another page. */
  jumps: boolean
  /** What an editor ignores of the issue that it becomes a part of. */
  ignored?: IgnoredMessage[]
  messages: Message[]
}

async function readPage({ path, base }: RawFile, knowledge: Knowledge): Promise<PageResult> {
  const file = await readRawFile(path, base)
  const { issue, ignored } = (file.data.raw && parseFile(file, knowledge)) || {}
  return {
    path,
    ...(ignored && { ignored }),
    ...(issue && { json: JSON.stringify(issue), id: issue.id, facts: fileMetadata(issue) }),
    jumps: issue !== undefined && hasJumps(issue),
    messages: messagesOfFile(file),
  }
}

/** Records of the files, kept nowhere. */
export async function readPages({
  items,
  knowledge,
}: Task<RawFile, { knowledge: Knowledge }>): Promise<PageResult[]> {
  const same = internKnowledge(knowledge)
  const pages: PageResult[] = []
  for (const file of items) pages.push(await readPage(file, same))
  return pages
}
