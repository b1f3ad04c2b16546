/**
 * What the pipeline makes of one raw file: the record, and how it was read.
 *
 * The issue `hyrb/2022-09-05` beside its reading, in which line 28 is a headline by the cue `heading`.
 */

import type { Issue } from '../record/issue.ts'
import type { IgnoredMessage } from './ignored-message.ts'
import type { Reading } from './reading.ts'

export interface ParsedIssue {
  issue: Issue
  reading: Reading
  /** Absent where an editor ignores nothing that other files decide. */
  ignored?: IgnoredMessage[]
}
