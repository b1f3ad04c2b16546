/** An issue's raw files, each cut into its rows, and all doubts about them in the order in which the page shows them. */
import { filesOf } from '#model/addresses/address.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Page } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import type { RawTextOf } from '../../raw-text-of.ts'
import { blockOutputs } from './block-output.ts'
import { type CollationRow, collate } from './collation.ts'
import type { RawFileContext } from './raw-file-context.ts'

export interface CollatedFile {
  raw: RawFileContext
  source: Page['source']
  text: string
  rows: CollationRow[]
}

/** The files of an issue, in the order of its pages. */
export function collateIssue({ issue, reading }: ParsedIssue, rawText: RawTextOf): CollatedFile[] {
  const made = blockOutputs(issue, reading, rawText)
  const doubts = new Map<Message, number>()
  const files = filesOf(issue)
  return files.flatMap((file) => {
    const page = issue.pages.find(({ source }) => source.file === file)
    const text = rawText(file)
    const messages = issue.messages.filter(({ place }) => place.file === file)
    const rows = collate(text, file, reading, messages)
    for (const message of rows.flatMap((piece) => piece.messages)) doubts.set(message, doubts.size)
    return page
      ? [
          {
            raw: { issue, file, files, blockOutputs: made, messageIndexes: doubts },
            source: page.source,
            text,
            rows,
          },
        ]
      : []
  })
}
