/**
 * Jobs of the worker pool; a small archive runs them in the main process.
 *
 * Of 10,000 issues (期) the first sixteen are one task, the next sixteen another.
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

/** Some items and the inputs that a job needs for them; plain data, since it is sent to other processes. */
export type Task<Item, Inputs> = Inputs & { items: readonly Item[] }

/** Knowledge of previous tasks by its JSON. Each task has a copy, but the parser memoizes by object identity. */
const knowledgeByJson = new Map<string, Knowledge>()

function internKnowledge(knowledge: Knowledge): Knowledge {
  const json = JSON.stringify(knowledge)
  const interned = knowledgeByJson.get(json) ?? knowledge
  knowledgeByJson.set(json, interned)
  return interned
}

/** Parses raw files and stores their records in the archive in `cache`. */
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

/** Assembles issues of the archive in `cache`. */
export async function assembleIssues({
  items,
  cache,
}: Task<AssemblyRequest, { cache: string }>): Promise<AssembledIssue[]> {
  const store = openStore(cache)
  return items.map((request) => assembleStored(request, store))
}

/** A parsed raw file, before it is known which other files belong to the same issue. */
export interface PageResult {
  /** Path that is shown to editors. */
  path: string
  /** The record as JSON; absent when the file could not be read or parsed. */
  json?: string
  id?: string
  metadata?: FileMetadata
  /** Whether one of its articles is continued on or from another page. */
  jumps: boolean
  /** Messages that its corrections ignore. */
  ignored?: IgnoredMessage[]
  messages: Message[]
}

async function readPage({ path, base }: RawFile, knowledge: Knowledge): Promise<PageResult> {
  const file = await readRawFile(path, base)
  const { issue, ignored } = (file.data.raw && parseFile(file, knowledge)) || {}
  return {
    path,
    ...(ignored && { ignored }),
    ...(issue && { json: JSON.stringify(issue), id: issue.id, metadata: fileMetadata(issue) }),
    jumps: issue !== undefined && hasJumps(issue),
    messages: messagesOfFile(file),
  }
}

/** Parses raw files without storing their records. */
export async function readPages({
  items,
  knowledge,
}: Task<RawFile, { knowledge: Knowledge }>): Promise<PageResult[]> {
  const interned = internKnowledge(knowledge)
  const pages: PageResult[] = []
  for (const file of items) pages.push(await readPage(file, interned))
  return pages
}
