/** What is to be said of one raw file: of its text, and of the corrections beside it. */
import type { VFile } from 'vfile'
import type { Message } from '#model/message.ts'
import { messagesOf } from '#model/messages-of.ts'

/** Messages about `000.txt`, then those about `000.fix.yaml`, each under its own path. */
export const messagesAbout = (file: VFile): Message[] => [
  ...messagesOf(file),
  ...(file.data.fixes ? messagesOf(file.data.fixes.file) : []),
]
