/**
 * Jobs of the worker pool; a small archive runs them in the main process.
 *
 * Of 10,000 issues the first sixteen are one task, the next sixteen another.
 */
import { readFileSync } from 'node:fs'
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

/** Parses raw files and stores their records in the archive in `cache`. */
export async function ingestFiles({
  items,
  inputs,
  cache,
}: Task<RawFile, { inputs: CacheInputs; cache: string }>): Promise<FileOutcome[]> {
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
  const pages: PageResult[] = []
  for (const file of items) pages.push(await readPage(file, knowledge))
  return pages
}

const jobs: Readonly<Record<string, (task: never) => Promise<unknown[]>>> = {
  ingestFiles,
  assembleIssues,
  readPages,
}

/** Inputs that all tasks of a run share, by the path of their JSON file: the parser memoizes by object identity. */
const commonByPath = new Map<string, object>()

function readCommon(path: string): object {
  const common = commonByPath.get(path) ?? JSON.parse(readFileSync(path, 'utf8'))
  commonByPath.set(path, common)
  return common
}

/** A task in the form in which it is sent to another process. */
export interface RemoteTask {
  /** Name of the job in `jobs`. */
  job: string
  items: readonly unknown[]
  /** Path of the JSON file with the shared inputs of the run: knowledge is too large to be sent with each task. */
  common: string
}

/**
 * Runs a task in a process of the pool.
 *
 * @throws {RangeError} when there is no such job
 */
export async function runTask({ job, items, common }: RemoteTask): Promise<unknown> {
  const run = jobs[job]
  if (!run) throw new RangeError(`No job \`${job}\``)
  return run({ ...readCommon(common), items } as never)
}
