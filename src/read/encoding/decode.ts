/**
 * Decodes raw files: UTF-8, UTF-16 with a byte order mark, else GB18030.
 *
 * `B5 DA B6 FE B0 E6` is not valid UTF-8 and is `第二版` in GB18030. A byte order mark stays in the text, because
 * offsets in the raw text count it.
 */
import { Buffer, isUtf8 } from 'node:buffer'
import type { Encoding } from '#model/record/issue.ts'
import { chineseShareOf } from './chinese-share.ts'
import { guessEncoding, guessWideEncoding } from './guess-encoding.ts'

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

/** Whether bytes begin with the byte order mark of UTF-32: FF FE 00 00 or 00 00 FE FF. */
const hasUtf32Bom = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)

/** A failure at the end of the text that could be decoded. */
function decodeFailure(reason: string, decoded: string): DecodeResult {
  const lines = decoded.split(/\r\n|\r|\n/u)
  return { reason, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

const replacementCharacter = '\uFFFD'

/** Whether leniently decoded text has a few invalid bytes rather than another encoding. */
function isMostlyValid(text: string): boolean {
  const invalid = text.split(replacementCharacter).length - 1
  const valid = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return valid > invalid * 4
}

/** Whether bytes are GB18030 with a few invalid ones: leniently decoded they are Chinese. */
function isBrokenGb18030(bytes: Uint8Array): boolean {
  const text = new TextDecoder('gb18030').decode(bytes)
  const { share, letters } = chineseShareOf(text)
  return letters >= 8 && share > 0.9 && isMostlyValid(text)
}

/** The text before the first byte that is invalid in GB18030. A line feed is never part of another character. */
function validGb18030(bytes: Uint8Array): string {
  let [text, start] = ['', 0]
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed + 1
    const line = tryDecode(bytes.subarray(start, end), 'gb18030')
    if (line === undefined) return text + validStart(bytes.subarray(start, end))
    text += line
    start = end
  }
  return text
}

/** The text of a line before its first byte that is invalid in GB18030. */
function validStart(line: Uint8Array): string {
  const decoder = strictDecoder('gb18030')
  let text = ''
  try {
    for (const byte of line) text += decoder.decode(Uint8Array.of(byte), { stream: true })
  } catch {
    // The byte that is invalid ends the text.
  }
  return text
}

/** UTF-16 or UTF-32 without a byte order mark, or no text. */
function nulFailure(bytes: Uint8Array, at: number): DecodeResult {
  const guess = guessWideEncoding(bytes)
  const seems = guess ? `像是 ${guess}` : '不是文本，或是没有 BOM 的 UTF-16'
  return decodeFailure(
    `文件里有 NUL 字节：${seems}，请转成 UTF-8`,
    guess ? '' : decodeLeniently(bytes.subarray(0, at)),
  )
}

function decodeWithoutBom(bytes: Uint8Array): DecodeResult {
  const nul = bytes.indexOf(0)
  if (nul >= 0) return nulFailure(bytes, nul)
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  const lenient = decodeLeniently(bytes)
  const valid = lenient.slice(0, lenient.indexOf(replacementCharacter))
  if (isMostlyValid(lenient)) return decodeFailure('此处的字节不合 UTF-8，文件可能残缺', valid)
  const gb = tryDecode(bytes, 'gb18030')
  if (gb !== undefined) return { text: gb, encoding: 'gb18030' }
  if (isBrokenGb18030(bytes))
    return decodeFailure('此处的字节不合 GB18030，文件可能残缺', validGb18030(bytes))
  const guess = guessEncoding(bytes)
  return decodeFailure(
    `无法解码：从此处起既不合 UTF-8，也不合 GB18030${guess ? `，像是 ${guess}，请转成 UTF-8` : ''}`,
    valid,
  )
}

/**
 * Decodes a raw file without changing its text. Rejects white space alone, NUL bytes outside UTF-16, broken UTF-8,
 * and bytes that are invalid in every known encoding. Line and column count from 1.
 */
export function decode(bytes: Uint8Array): DecodeResult {
  if (hasUtf32Bom(bytes)) return decodeFailure('BOM 说是 UTF-32，请转成 UTF-8', '')
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
