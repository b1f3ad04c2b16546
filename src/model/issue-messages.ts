/** All that is to be said to editors of one issue: of 2022-09-05 that its 期号 fits its date, by the line of the raw file. */
import type { Message } from './record/message.ts'

export interface IssueMessages {
  /** Absent for files of which no record could be made. */
  issue?: { id: string; path: string; publication: string; date?: string; files: string[] }
  /** With files as records name them. */
  messages: Message[]
}
