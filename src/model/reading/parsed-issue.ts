/**
 * The result of the pipeline for one raw file: the record, and how each block was classified.
 *
 * The issue `hyrb/2022-09-05` and its reading, in which line 28 is a headline by the cue `heading-mark`.
 */

import type { Issue } from '../record/issue.ts'
import type { IgnoredMessage } from './ignored-message.ts'
import type { Reading } from './reading.ts'
import type { SourcePartStart } from './source-parts.ts'

export interface ParsedIssue {
  issue: Issue
  reading: Reading
  /** Ignored messages that depend on other files; absent where there are none. */
  ignored?: IgnoredMessage[]
  /** Starts of the second and every further part of the raw text, see source-parts.ts; absent where it is one part. */
  sourceParts?: SourcePartStart[]
}
