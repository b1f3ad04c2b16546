/**
 * What the two ends of a block's text contain besides text: `本报讯（记者 陈润）` at its start, `（下转第二版）` at its end.
 *
 * Types only. `parse/lines/block-ends.ts` reads both once and keeps them on the block.
 */
import type { Byline, Dateline, Jump } from '../record/article.ts'

/** The dateline (电头) and bylines at the start of a text. */
export interface Opening {
  dateline?: Dateline
  /** Month and day of the dateline, as printed: `7`, `十四`. */
  month?: string
  day?: string
  bylines: Byline[]
  /** Length in characters, including the white space after it; 0 where there is no opening. */
  length: number
}

/** The pages on which an article continues (下转) and from which it is continued (上接). */
export interface Jumps {
  continues?: Jump
  continuedFrom?: Jump
}
