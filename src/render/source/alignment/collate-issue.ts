/** Collates the raw files of an issue: each `.txt` file becomes groups of rows. */
import { filesOf } from '#model/addresses/address.ts'
import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Page } from '#model/record/issue.ts'
import { pagesOfFile } from '#model/record/pages-of-file.ts'
import type { RawTextOf } from '../../raw-text-of.ts'
import { type BlockOutput, blockOutputs } from './block-output.ts'
import { collate } from './collation.ts'
import { groupRows, type RowGroup } from './group-rows.ts'

export interface CollatedFile {
  /** Name of the file. */
  file: string
  /** Encoding, length and hash of the file. */
  source: Page['source']
  /** Decoded text of the file. */
  text: string
  groups: RowGroup[]
}

export interface CollatedIssue {
  /** In page order. */
  files: CollatedFile[]
  /** For each block, the parts of the record that were made from it, see block-output.ts. */
  outputs: ReadonlyMap<BlockReading, BlockOutput>
}

/** Returns the collated files of an issue. Memoized, since each part of a long text needs them. */
export const collateIssue = memoize(
  ({ issue, reading, sourceParts = [] }: ParsedIssue, rawText: RawTextOf): CollatedIssue => {
    const messagesByFile = groupBy(issue.messages, ({ place }) => place.file)
    const startsByFile = groupBy(sourceParts, ({ file }) => file)
    const files = filesOf(issue).flatMap((file): CollatedFile[] => {
      const [page] = pagesOfFile(issue, file)
      if (!page) return []
      const text = rawText(file)
      const partStarts = new Set((startsByFile.get(file) ?? []).map(({ line }) => line))
      const rows = collate(text, file, reading, messagesByFile.get(file) ?? [], partStarts)
      return [{ file, source: page.source, text, groups: groupRows(issue, file, rows, partStarts) }]
    })
    return { files, outputs: blockOutputs(issue, reading, rawText) }
  },
)
