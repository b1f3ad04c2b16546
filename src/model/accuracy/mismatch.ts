/** One difference between a record and the gold: `朱健主持` on line 28 is a subhead, and a headline was read. */
import type { Part } from './score.ts'

export interface Mismatch {
  file: string
  /** Line in the raw file, from 1: of the expected text, or of the text that was read where none was expected. */
  line: number
  what: Part | 'article' | 'date' | 'publication' | 'record'
  /** Absent where something was read that the gold does not have. */
  expected?: string
  /** Absent where nothing was read. */
  read?: string
}
