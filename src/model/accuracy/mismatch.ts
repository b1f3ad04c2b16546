/** One place where a reading differs from the gold: line 28 holds the headline `朱健主持`, and a subhead was read. */
import type { Part } from './score.ts'

export interface Mismatch {
  file: string
  /** Of the raw file, from 1; of the expected text, else of what was read instead. */
  line: number
  what: Part | 'article' | 'date' | 'publication' | 'record'
  /** Absent where something was read that is not there. */
  expected?: string
  /** Absent where nothing was read. */
  read?: string
}
