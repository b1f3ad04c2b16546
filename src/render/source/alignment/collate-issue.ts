/** Collates the raw files of an issue and numbers their messages in page order: each `.txt` file becomes rows. */
import { filesOf } from '#model/addresses/address.ts'
import { groupBy } from '#model/group-by.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Page } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import { pagesOfFile } from '#model/record/pages-of-file.ts'
import type { RuleDocs } from '#model/rule-metadata.ts'
import type { RawTextOf } from '../../raw-text-of.ts'
import { blockOutputs } from './block-output.ts'
import { type CollationRow, collate } from './collation.ts'
import type { RawFileContext } from './raw-file-context.ts'

export interface CollatedFile {
  /** What the components of this file need beyond its rows. */
  raw: RawFileContext
  /** Encoding, length and hash of the file. */
  source: Page['source']
  /** Decoded text of the file. */
  text: string
  rows: CollationRow[]
}

/** Returns the collated files of an issue, in page order. */
export function collateIssue(
  { issue, reading }: ParsedIssue,
  rawText: RawTextOf,
  ruleDocs: RuleDocs,
): CollatedFile[] {
  const outputs = blockOutputs(issue, reading, rawText)
  const messageIndexes = new Map<Message, number>()
  const files = filesOf(issue)
  const messagesByFile = groupBy(issue.messages, ({ place }) => place.file)
  return files.flatMap((file) => {
    const [page] = pagesOfFile(issue, file)
    const text = rawText(file)
    const messages = messagesByFile.get(file) ?? []
    const rows = collate(text, file, reading, messages)
    for (const message of rows.flatMap((row) => row.messages))
      messageIndexes.set(message, messageIndexes.size)
    return page
      ? [
          {
            raw: { issue, file, files, blockOutputs: outputs, messageIndexes, ruleDocs },
            source: page.source,
            text,
            rows,
          },
        ]
      : []
  })
}
