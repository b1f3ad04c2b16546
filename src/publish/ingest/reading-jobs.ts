/**
 * What a process of the reading pool can do with some raw files, or with the records of some; a small archive does it in the
 * process that asks.
 *
 * The first sixteen of 10,000 issues go to the first process, the next sixteen to the second.
 */
import { openStore } from '#archive/record-store.ts'
import { factsOf } from '#assemble/facts-of.ts'
import { hasJumps } from '#assemble/join-jumps.ts'
import type { Facts } from '#assemble/plan-issues.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Ignored } from '#model/reading/ignored.ts'
import type { Message } from '#model/record/message.ts'
import type { RawFile } from '#read/list-raw-files.ts'
import { readRaw } from '#read/read-raw.ts'
import { type Assembled, type Assembly, assembleKept } from './assemble-kept.ts'
import { type Ground, keepRecord, type Outcome } from './keep-record.ts'
import { messagesAbout } from './messages-of-issue.ts'
import { parseFile } from './parse-file.ts'

/** Some items of work, and what is needed for them: plain data, as it goes from process to process. */
export type Task<Item, Needed> = Needed & { items: readonly Item[] }

/** Knowledge that came before, by what it says: much is kept by the object itself, and each task brings a copy. */
const known = new Map<string, Knowledge>()

function sameAsBefore(knowledge: Knowledge): Knowledge {
  const says = JSON.stringify(knowledge)
  const same = known.get(says) ?? knowledge
  known.set(says, same)
  return same
}

/** Brings the files into the archive in `cache`. */
export async function keepRecords({
  items,
  ground: { knowledge, hash },
  cache,
}: Task<RawFile, { ground: Ground; cache: string }>): Promise<Outcome[]> {
  const ground = { knowledge: sameAsBefore(knowledge), hash }
  const store = openStore(cache)
  const outcomes: Outcome[] = []
  for (const file of items) outcomes.push(await keepRecord(file, ground, store))
  return outcomes
}

/** Puts issues of the archive in `cache` together. */
export async function assembleIssues({
  items,
  cache,
}: Task<Assembly, { cache: string }>): Promise<Assembled[]> {
  const store = openStore(cache)
  return items.map((assembly) => assembleKept(assembly, store))
}

/** What was made of a raw file, before it is known which others are pages of the same issue. */
export interface ReadPage {
  /** As editors know it. */
  path: string
  /** The record as JSON; absent where the file could not be read or parsed. */
  json?: string
  id?: string
  facts?: Facts
  /** Whether an article of it goes on, or comes from, on another page. */
  jumps: boolean
  /** What an editor ignores of the issue that it becomes a part of. */
  ignored?: Ignored[]
  messages: Message[]
}

async function readPage({ path, base }: RawFile, knowledge: Knowledge): Promise<ReadPage> {
  const file = await readRaw(path, base)
  const { issue, ignored } = (file.data.raw && parseFile(file, knowledge)) || {}
  return {
    path,
    ...(ignored && { ignored }),
    ...(issue && { json: JSON.stringify(issue), id: issue.id, facts: factsOf(issue) }),
    jumps: issue !== undefined && hasJumps(issue),
    messages: messagesAbout(file),
  }
}

/** Records of the files, kept nowhere. */
export async function readPages({
  items,
  knowledge,
}: Task<RawFile, { knowledge: Knowledge }>): Promise<ReadPage[]> {
  const same = sameAsBefore(knowledge)
  const pages: ReadPage[] = []
  for (const file of items) pages.push(await readPage(file, same))
  return pages
}
