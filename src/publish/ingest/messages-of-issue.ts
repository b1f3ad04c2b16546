/**
 * Collects the messages about an issue: those of its record, with paths instead of file names, and those about its
 * corrections.
 *
 * `0905.txt` in the record is `content/issues/0905.txt`; its corrections (更正) are in `content/issues/0905.fix.yaml`.
 */
import type { VFile } from 'vfile'
import { messagesOf } from '#model/reading/messages-of.ts'
import type { Message } from '#model/record/message.ts'

interface MemberFile {
  /** Name in the record. */
  file: string
  /** Path that is shown to editors. */
  path: string
  /** About the file itself, which are also in the record, and about its corrections, which are not. */
  messages: readonly Message[]
}

/**
 * Returns the messages about an issue.
 *
 * @param recordMessages messages of its record
 * @param members its raw files
 */
export function messagesOfIssue(
  recordMessages: readonly Message[],
  members: readonly MemberFile[],
): Message[] {
  const paths = new Map(members.map(({ file, path }) => [file, path]))
  const rawPaths = new Set(paths.values())
  const others = members.flatMap(({ messages }) => messages).filter(({ place }) => !rawPaths.has(place.file))
  const withPath = ({ place, ...message }: Message): Message => ({
    ...message,
    place: { ...place, file: paths.get(place.file) ?? place.file },
  })
  return [...recordMessages.map(withPath), ...others]
}

/** Returns the messages about `000.txt`, then those about `000.fix.yaml`, each with its own path. */
export const messagesOfFile = (file: VFile): Message[] => [
  ...messagesOf(file),
  ...(file.data.fixes ? messagesOf(file.data.fixes.file) : []),
]
