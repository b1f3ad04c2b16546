/**
 * All that editors hear of an issue: what its record says, with its files by the paths that they know, and what is said of
 * the corrections beside them.
 *
 * `0905.txt` of the record is `content/issues/0905.txt`; `content/issues/0905.fix.yaml` has messages of its own.
 */
import type { VFile } from 'vfile'
import { messagesOf } from '#model/reading/messages-of.ts'
import type { Message } from '#model/record/message.ts'

interface MemberFile {
  /** As the record names it. */
  file: string
  /** As editors name it. */
  path: string
  /** Of the file itself, which the record has, and of files beside it, which it has not. */
  messages: readonly Message[]
}

export function messagesOfIssue(own: readonly Message[], members: readonly MemberFile[]): Message[] {
  const paths = new Map(members.map(({ file, path }) => [file, path]))
  const raw = new Set(paths.values())
  const beside = members.flatMap(({ messages }) => messages).filter(({ place }) => !raw.has(place.file))
  const named = ({ place, ...message }: Message): Message => ({
    ...message,
    place: { ...place, file: paths.get(place.file) ?? place.file },
  })
  return [...own.map(named), ...beside]
}

/** What is to be said of one raw file: of its text, and of the corrections beside it. */

/** Messages about `000.txt`, then those about `000.fix.yaml`, each under its own path. */
export const messagesOfFile = (file: VFile): Message[] => [
  ...messagesOf(file),
  ...(file.data.fixes ? messagesOf(file.data.fixes.file) : []),
]
