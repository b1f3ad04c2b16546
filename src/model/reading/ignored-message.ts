/**
 * Messages that an editor has looked into but that arise only beside other files: `今日八版`, of which one is held, is no news.
 *
 * They are kept with the record and taken back where such messages are made.
 */
import type { Message } from '../record/message.ts'

export interface IgnoredMessage {
  rule: string
  /** Raw file beside which the editor says so. */
  file: string
  /** Absent for the whole file. */
  line?: number
}

/** Rules that look at several files, or at several issues. */
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

/** The messages that no editor has ignored. */
export const withoutIgnored = (messages: readonly Message[], ignored: readonly IgnoredMessage[]): Message[] =>
  messages.filter(
    ({ ruleId, place }) =>
      !ignored.some(
        ({ rule, file, line }) =>
          rule === ruleId && file === place.file && (line === undefined || line === place.line),
      ),
  )
