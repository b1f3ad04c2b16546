/** One difference between a record and the gold: `朱健主持` on line 28 is a subhead, and a headline was read. */
import type { Part } from './score.ts'

export interface Mismatch {
  file: string
  /** Of the raw file, from 1; of the expected text, else of what was read instead. */
  line: number
  what: Part | 'article' | 'date' | 'publication' | 'record'
  /** Absent where something was read that the gold does not have. */
  expected?: string
  /** Absent where nothing was read. */
  read?: string
}
