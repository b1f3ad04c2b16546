/** Reads a text that an editor wrote, such as `content/site.yaml`, into a VFile. */
import { VFile } from 'vfile'
import { decode } from './encoding/decode.ts'
import { addFatalMessage } from './fatal-message.ts'
import { readBytes } from './read-bytes.ts'
import { invalidContent } from './rules.ts'

const byteOrderMark = /^\uFEFF/u

/** Largest text in bytes; the lexicon's longest file has some 10 KB. */
const maxSize = 1024 * 1024

/** Reads and decodes a file, without its byte order mark; failures are fatal messages (rule `content`) at their line and column. */
export function readText(path: string): VFile {
  const file = new VFile({ path })
  const bytes = readBytes(path, maxSize)
  if (typeof bytes === 'string') return addFatalMessage(file, invalidContent, bytes)
  const decoded = decode(bytes)
  if (!('text' in decoded)) return addFatalMessage(file, invalidContent, decoded.reason, decoded)
  file.value = decoded.text.replace(byteOrderMark, '')
  return file
}
