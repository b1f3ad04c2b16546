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
  /** Why no site can be built, in Chinese; absent when one can. */
  obstacle?: string
}

const emptyResult: IngestResult = { summaries: [], messages: [], counts: { reused: 0, parsed: 0, failed: 0 } }

/** Replaces the file name of the record, which the census uses, by the path that is shown to editors. */
const withFilePath = ({ place, ...message }: Message, issues: string): Message => ({
  ...message,
  place: { ...place, file: join(issues, place.file) },
})

/** Why no site can be built: faulty content, with which issues would move to other addresses, or no issue. */
function obstacleOf(
  knowledgeMessages: readonly Message[],
  { summaries, counts }: IngestResult,
  issues: string,
): string | undefined {
  if (knowledgeMessages.some(({ severity }) => severity === 'error'))
    return '报纸档案、词表或 site.yaml 有错误，请先按消息改正'
  if (summaries.length > 0) return undefined
  return counts.failed > 0
    ? `${issues} 里没有一个原文能读，没有可以发布的内容`
    : `${issues} 里没有原文（*.txt），没有可以发布的内容；请放入原文再建站`
}

/**
 * Updates the archive from its raw files and checks it across issues.
 *
 * @param progress receives the numbers of finished and of all raw files
 */
export async function updateArchive(
  paths: ArchivePaths,
  progress: (done: number, all: number) => void,
): Promise<ArchiveUpdate> {
  const { knowledge, messages } = await loadKnowledge(paths)
  const result = knowledge ? await ingestFolder(paths, knowledge, progress) : emptyResult
  const censusMessages = knowledge ? census(result.summaries, knowledge.profiles) : []
  const obstacle = obstacleOf(messages, result, paths.issues)
  return {
    ...result,
    messages: [
      ...messages,
      ...result.messages,
      ...censusMessages.map((message) => withFilePath(message, paths.issues)),
    ],
    ...(obstacle && { obstacle }),
  }
}
