/**
 * How bytes become text: UTF-8, UTF-16 with a byte order mark, else GB18030; never by silent guessing.
 *
 * `B5 DA B6 FE B0 E6` is no UTF-8 and reads as `第二版` in GB18030. A byte order mark stays in the text, because
 * places in the raw text count it.
 */
import { Buffer, isUtf8 } from 'node:buffer'
import type { Encoding } from '#model/record/issue.ts'

/** Decoded text, or why there is none and where in the file that shows. */
export type Decoded = { text: string; encoding: Encoding } | { reason: string; line: number; column: number }

const strict = (encoding: Encoding): TextDecoder =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true })

/** UTF-8 as text, what is broken as `\uFFFD`; several times as fast as a `TextDecoder`. */
const lenient = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8')

/** Text in the encoding, or nothing when the bytes do not fit it. */
function attempt(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'utf-8') return isUtf8(bytes) ? lenient(bytes) : undefined
  try {
    return strict(encoding).decode(bytes)
  } catch {
    return undefined
  }
}

/** Encoding that a UTF-16 byte order mark announces. */
function announced(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** A refusal at the end of the text before the trouble. */
function refuse(reason: string, before: string): Decoded {
  const lines = before.split(/\r\n|\r|\n/u)
  return { reason, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

const replacement = '\uFFFD'

/** Whether the bytes are UTF-8 with a few broken places rather than another encoding. */
function isBrokenUtf8(reading: string): boolean {
  const broken = reading.split(replacement).length - 1
  const sound = reading.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return sound > broken * 4
}

function decodeUnannounced(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    return refuse(
      '文件里有 NUL 字节：不是文本，或是没有 BOM 的 UTF-16，请转成 UTF-8',
      lenient(bytes.subarray(0, nul)),
    )
  const utf8 = attempt(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  const reading = lenient(bytes)
  const before = reading.slice(0, reading.indexOf(replacement))
  if (isBrokenUtf8(reading)) return refuse('此处的字节不合 UTF-8，文件可能残缺', before)
  const gb = attempt(bytes, 'gb18030')
  if (gb !== undefined) return { text: gb, encoding: 'gb18030' }
  return refuse('无法解码：从此处起既不合 UTF-8，也不合 GB18030', before)
}

/**
 * Decodes a raw file, unmodified. Refused are: nothing but white space, NUL bytes outside UTF-16, broken UTF-8,
 * and what fits no known encoding; line and column count from 1.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = announced(bytes)
  const decoded = encoding ? decodeAnnounced(bytes, encoding) : decodeUnannounced(bytes)
  if ('text' in decoded && decoded.text.trim() === '') return refuse('文件是空的，没有任何文字', '')
  return decoded
}

function decodeAnnounced(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = attempt(bytes, encoding)
  return text === undefined
    ? refuse(`无法解码：BOM 说是 ${encoding.toUpperCase()}，字节却不合`, '')
    : { text, encoding }
}
