/**
 * Formats messages for editors: as text by vfile-reporter, grouped by file, each with its position and rule, or as JSON.
 *
 * `3:1-3:4 warning 报头印的是星期一，2020-07-14 是星期二 weekday-date archive`
 */
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { groupBy } from '#model/group-by.ts'
import type { Message } from '#model/record/message.ts'
import type { Place } from '#model/record/place.ts'
import { escapeControls, visibleControls } from './visible-controls.ts'

const byPlace = (a: Message, b: Message): number =>
  a.place.line - b.place.line || a.place.column - b.place.column

function unistPlace({ line, column, endLine, endColumn }: Place) {
  const start = { line, column }
  return endLine && endColumn ? { start, end: { line: endLine, column: endColumn } } : start
}

const fatalBySeverity = { error: true, warning: false, info: undefined } as const

function fileWith(path: string, messages: readonly Message[]): VFile {
  const file = new VFile({ path: visibleControls(path) })
  for (const { ruleId, severity, reason, place } of [...messages].sort(byPlace)) {
    const message = file.message(visibleControls(reason), {
      place: unistPlace(place),
      ruleId,
      source: 'archive',
    })
    message.fatal = fatalBySeverity[severity]
  }
  return file
}

/** The report as text, sorted by file name and position; empty without messages. */
export function consoleReport(messages: readonly Message[], color = false): string {
  const groups = [...groupBy(messages, ({ place }) => place.file)].sort(([a], [b]) => (a < b ? -1 : 1))
  const files = groups.map(([path, group]) => fileWith(path, group))
  return files.length === 0 ? '' : reporter(files, { color })
}

/** Exit code of a command: 1 if there is an error among the messages, else 0. Commands use 2 for wrong usage. */
export const exitCode = (messages: readonly Message[]): 0 | 1 =>
  messages.some(({ severity }) => severity === 'error') ? 1 : 0

/** The report as a JSON array of messages, in the schema of the records. */
export const jsonReport = (messages: readonly Message[]): string =>
  escapeControls(JSON.stringify(messages, null, 2))
