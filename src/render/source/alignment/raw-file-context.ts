/** What the components of a raw file, `2022/0905-2.txt`, need beyond its rows: the issue, its files, block outputs. */

import type { SourcePages } from '#model/addresses/source-address.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import type { RuleDocs } from '#model/rule-metadata.ts'
import type { BlockOutput } from './block-output.ts'

export interface RawFileContext {
  issue: Issue
  /** The file that is shown. */
  file: string
  /** All raw files of the issue, in page order. */
  files: readonly string[]
  /** For each block, the parts of the record that were made from it, see block-output.ts. */
  blockOutputs: ReadonlyMap<BlockReading, BlockOutput>
  /** The parts of the page, and the address of the part that is shown. */
  source: SourcePages
  here: string
  /** Every message on the page with its index, from 0 in page order. */
  messageIndexes: ReadonlyMap<Message, number>
  ruleDocs: RuleDocs
}
