/**
 * Reads one raw file into a VFile: its text exactly as decoded, its hash and encoding, and its corrections.
 *
 * `content/issues/2022/0905.txt` becomes a file with `data.raw.file` `2022/0905.txt`.
 */
import { VFile } from 'vfile'
import { decode } from './encoding/decode.ts'
import { encodingProblem } from './encoding/guess-encoding.ts'
import { addFatalMessage } from './fatal-message.ts'
import { loadCorrections } from './load-corrections.ts'
import { hashOf } from './raw-fingerprint.ts'
import { nameProblem, relativeName } from './raw-name.ts'
import { readBytes } from './read-bytes.ts'
import { unreadable } from './rules.ts'

/** Largest raw file in bytes; a page has some 30 KB, so that an issue of sixty pages is accepted. */
export const maxFileSize = 2 * 1024 * 1024

/** Most lines of text in a raw file; a page has about a hundred. Each takes 0.1 ms and some 10 KB of memory. */
const maxLines = 30_000

const splitAdvice = '；请按版或按期分成几个文件'

/** Why a text has too many lines, in Chinese; nothing when it has not. */
function lengthProblem(text: string): string | undefined {
  if (text.length < 2 * maxLines) return undefined
  const lines = text.split(/[\r\n\f]+/u).filter((line) => /\S/u.test(line)).length
  return lines > maxLines ? `文件有 ${lines} 行文字，超过上限 ${maxLines} 行${splitAdvice}` : undefined
}

const fail = (file: VFile, reason: string, place?: { line: number; column: number }): VFile =>
  addFatalMessage(file, unreadable, reason, place)

/**
 * Reads and decodes one raw file. `base` is the folder to which its name in records is relative.
 * A file that cannot be read has no `data.raw` and one fatal message at its line and column.
 */
export async function readRawFile(path: string, base: string): Promise<VFile> {
  const file = new VFile({ path })
  const name = relativeName(base, path)
  const problem = nameProblem(name)
  if (problem) return fail(file, problem)
  const bytes = readBytes(path, maxFileSize, splitAdvice)
  if (typeof bytes === 'string') return fail(file, bytes)
  const decoded = decode(bytes)
  if (!('text' in decoded)) return fail(file, decoded.reason, decoded)
  const encodingFault = encodingProblem(bytes, decoded.text, decoded.encoding)
  if (encodingFault) return fail(file, encodingFault)
  const lengthFault = lengthProblem(decoded.text)
  if (lengthFault) return fail(file, lengthFault)
  file.value = decoded.text
  file.data.raw = { file: name, sha256: hashOf(bytes), encoding: decoded.encoding }
  const fixes = loadCorrections(path)
  if (fixes) file.data.fixes = fixes
  return file
}
