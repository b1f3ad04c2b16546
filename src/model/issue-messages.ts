/** The messages of one issue for editors, by line of its raw files: that the 期号 of 2022-09-05 does not fit its date. */
import type { SourcePartStart } from './reading/source-parts.ts'
import type { Message } from './record/message.ts'

export interface IssueMessages {
  /** Absent for files of which no record could be made. */
  issue?: {
    id: string
    path: string
    publication: string
    date?: string
    files: string[]
    sourceParts?: SourcePartStart[]
  }
  /** With files as records name them. */
  messages: Message[]
}
