/** An issue's raw files, each cut into its rows, and all doubts about them in the order in which the page shows them. */
import { filesOf } from '#model/addresses/address.ts'
import type { Parsed } from '#model/reading/parsed.ts'
import type { Page } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import type { RawTextOf } from '../../raw-text-of.ts'
import { collate, type Piece } from './collation.ts'
import { madeOf } from './made-of.ts'
import type { RawFile } from './raw-file.ts'

export interface CollatedFile {
  raw: RawFile
  source: Page['source']
  text: string
  pieces: Piece[]
}

/** The files of an issue, in the order of its pages. */
export function collatedIssue({ issue, reading }: Parsed, rawText: RawTextOf): CollatedFile[] {
  const made = madeOf(issue, reading, rawText)
  const doubts = new Map<Message, number>()
  const files = filesOf(issue)
  return files.flatMap((file) => {
    const page = issue.pages.find(({ source }) => source.file === file)
    const text = rawText(file)
    const messages = issue.messages.filter(({ place }) => place.file === file)
    const pieces = collate(text, file, reading, messages)
    for (const message of pieces.flatMap((piece) => piece.messages)) doubts.set(message, doubts.size)
    return page ? [{ raw: { issue, file, files, made, doubts }, source: page.source, text, pieces }] : []
  })
}
