/** Converts VFile's messages to the data that records and reports contain: `3:1` becomes line 3, column 1 of its file. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Message, Severity } from '../record/message.ts'
import type { Place } from '../record/place.ts'

function severityOf({ fatal }: VFileMessage): Severity {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'info'
}

/** A message without a place is put at the beginning of its file. */
function placeOf({ place }: VFileMessage, file: string): Place {
  if (!place) return { file, line: 1, column: 1 }
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, undefined]
  return {
    file,
    line: start.line,
    column: start.column,
    ...(end && { endLine: end.line, endColumn: end.column }),
  }
}

/** Returns all messages of a file in their order; `file` is its name in records (`2022/0905.txt`) or its path. */
export function messagesOf({ messages, path }: VFile, file = path): Message[] {
  return messages.map((message) => ({
    ruleId: message.ruleId ?? 'internal',
    severity: severityOf(message),
    reason: message.reason,
    place: placeOf(message, file),
  }))
}
