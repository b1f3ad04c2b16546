/**
 * Decodes raw files: UTF-8, UTF-16 with a byte order mark, else GB18030.
 *
 * `B5 DA B6 FE B0 E6` is not valid UTF-8 and is `第二版` in GB18030. A byte order mark stays in the text, because
 * offsets in the raw text count it.
 */
import { Buffer, isUtf8 } from 'node:buffer'
import type { Encoding } from '#model/record/issue.ts'

/** Decoded text, or why there is none and the line and column of the fault. */
export type DecodeResult =
  | { text: string; encoding: Encoding }
  | { reason: string; line: number; column: number }

const strictDecoder = (encoding: Encoding): TextDecoder =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true })

/** Decodes UTF-8 with `\uFFFD` for invalid bytes; several times as fast as a `TextDecoder`. */
const decodeLeniently = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8')

/** Decodes the bytes; nothing when they are invalid in the encoding. */
function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'utf-8') return isUtf8(bytes) ? decodeLeniently(bytes) : undefined
  try {
    return strictDecoder(encoding).decode(bytes)
  } catch {
    return undefined
  }
}

/** Encoding of a UTF-16 byte order mark. */
function encodingFromBom(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** A failure at the end of the text that could be decoded. */
function decodeFailure(reason: string, decoded: string): DecodeResult {
  const lines = decoded.split(/\r\n|\r|\n/u)
  return { reason, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

const replacementCharacter = '\uFFFD'

/** Whether leniently decoded text is UTF-8 with a few invalid bytes rather than another encoding. */
function isBrokenUtf8(text: string): boolean {
  const invalid = text.split(replacementCharacter).length - 1
  const valid = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return valid > invalid * 4
}

function decodeWithoutBom(bytes: Uint8Array): DecodeResult {
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    return decodeFailure(
      '文件里有 NUL 字节：不是文本，或是没有 BOM 的 UTF-16，请转成 UTF-8',
      decodeLeniently(bytes.subarray(0, nul)),
    )
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  const lenient = decodeLeniently(bytes)
  const valid = lenient.slice(0, lenient.indexOf(replacementCharacter))
  if (isBrokenUtf8(lenient)) return decodeFailure('此处的字节不合 UTF-8，文件可能残缺', valid)
  const gb = tryDecode(bytes, 'gb18030')
  if (gb !== undefined) return { text: gb, encoding: 'gb18030' }
  return decodeFailure('无法解码：从此处起既不合 UTF-8，也不合 GB18030', valid)
}

/**
 * Decodes a raw file without changing its text. Rejects white space alone, NUL bytes outside UTF-16, broken UTF-8,
 * and bytes that are invalid in every known encoding. Line and column count from 1.
 */
export function decode(bytes: Uint8Array): DecodeResult {
  const encoding = encodingFromBom(bytes)
  const decoded = encoding ? decodeWithBom(bytes, encoding) : decodeWithoutBom(bytes)
  if ('text' in decoded && decoded.text.trim() === '') return decodeFailure('文件是空的，没有任何文字', '')
  return decoded
}

function decodeWithBom(bytes: Uint8Array, encoding: Encoding): DecodeResult {
  const text = tryDecode(bytes, encoding)
  return text === undefined
    ? decodeFailure(`无法解码：BOM 说是 ${encoding.toUpperCase()}，字节却不合`, '')
    : { text, encoding }
}
