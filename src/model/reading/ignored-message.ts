/**
 * Messages that an editor ignores but that arise only from several files: `今日八版`, of which the archive has one.
 *
 * They are stored with the record and applied where such messages are created.
 */
import type { Message } from '../record/message.ts'

export interface IgnoredMessage {
  rule: string
  /** Raw file whose corrections ignore it. */
  file: string
  /** Absent for the whole file. */
  line?: number
}

/** Rules that compare several files, or several issues. */
export const rulesAcrossFiles: ReadonlySet<string> = new Set([
  'adopted-fact',
  'duplicate-page',
  'issue-number',
  'kept-apart',
  'loose-jump',
  'lost-jump',
  'masthead-clash',
  'page-count',
  'slug-clash',
])

/** Returns the messages that no editor ignores. */
export const withoutIgnored = (messages: readonly Message[], ignored: readonly IgnoredMessage[]): Message[] =>
  messages.filter(
    ({ ruleId, place }) =>
      !ignored.some(
        ({ rule, file, line }) =>
          rule === ruleId && file === place.file && (line === undefined || line === place.line),
      ),
  )
