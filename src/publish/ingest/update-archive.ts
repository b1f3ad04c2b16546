/**
 * All that is known before a page is made: the issues, and every doubt about each of them and across them.
 *
 * `npm run check` tells it; `npm run build` goes on from it.
 */
import { join } from 'node:path'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { census } from '#census/census.ts'
import type { Message } from '#model/record/message.ts'
import type { IngestResult } from './ingest-folder.ts'
import { ingestFolder } from './ingest-folder.ts'
import { loadKnowledge } from './load-knowledge.ts'

export interface ArchiveUpdate extends IngestResult {
  /** Whether the archive's own facts are sound enough to make a site. */
  publishable: boolean
}

const emptyResult: IngestResult = { summaries: [], messages: [], counts: { reused: 0, parsed: 0, failed: 0 } }

/** The census knows raw files as records name them; editors know them by their paths. */
const withFilePath = ({ place, ...message }: Message, issues: string): Message => ({
  ...message,
  place: { ...place, file: join(issues, place.file) },
})

/** Brings the archive up to its raw files and looks across it. */
export async function updateArchive(
  places: ArchivePaths,
  progress: (done: number, all: number) => void,
): Promise<ArchiveUpdate> {
  const { knowledge, site, messages } = await loadKnowledge(places)
  const found = knowledge ? await ingestFolder(places, knowledge, progress) : emptyResult
  const across = knowledge ? census(found.summaries, knowledge.profiles) : []
  return {
    ...found,
    messages: [
      ...messages,
      ...found.messages,
      ...across.map((message) => withFilePath(message, places.issues)),
    ],
    publishable: site !== undefined && found.summaries.length > 0,
  }
}
