/**
 * Updates the archive before pages are rendered: all issues, and all messages about single issues and across issues.
 *
 * `npm run check` prints the messages, such as 缺期; `npm run build` also renders the site.
 */
import { join } from 'node:path'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { census } from '#census/census.ts'
import type { Message } from '#model/record/message.ts'
import type { IngestResult } from './ingest-folder.ts'
import { ingestFolder } from './ingest-folder.ts'
import { loadKnowledge } from './load-knowledge.ts'

export interface ArchiveUpdate extends IngestResult {
  /** Whether `site.yaml` is valid and there is an issue, so that a site can be built. */
  publishable: boolean
}

const emptyResult: IngestResult = { summaries: [], messages: [], counts: { reused: 0, parsed: 0, failed: 0 } }

/** Replaces the file name of the record, which the census uses, by the path that is shown to editors. */
const withFilePath = ({ place, ...message }: Message, issues: string): Message => ({
  ...message,
  place: { ...place, file: join(issues, place.file) },
})

/**
 * Updates the archive from its raw files and checks it across issues.
 *
 * @param progress receives the numbers of finished and of all raw files
 */
export async function updateArchive(
  paths: ArchivePaths,
  progress: (done: number, all: number) => void,
): Promise<ArchiveUpdate> {
  const { knowledge, site, messages } = await loadKnowledge(paths)
  const result = knowledge ? await ingestFolder(paths, knowledge, progress) : emptyResult
  const censusMessages = knowledge ? census(result.summaries, knowledge.profiles) : []
  return {
    ...result,
    messages: [
      ...messages,
      ...result.messages,
      ...censusMessages.map((message) => withFilePath(message, paths.issues)),
    ],
    publishable: site !== undefined && result.summaries.length > 0,
  }
}
