/** One raw file of an issue as its rows need it: `2022/0905-2.txt`, the second of two, with what became of its blocks. */

import type { BlockReading } from '#model/reading/reading.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import type { BlockOutput } from './block-output.ts'

export interface RawFileContext {
  issue: Issue
  file: string
  /** Raw files of the issue, in the order of its pages. */
  files: readonly string[]
  /** What the blocks of the issue's articles became. */
  blockOutputs: ReadonlyMap<BlockReading, BlockOutput>
  /** All doubts that the page shows, each with its place among them. */
  messageIndexes: ReadonlyMap<Message, number>
}
