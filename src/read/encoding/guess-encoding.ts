/**
 * Guesses which encoding a file has whose text is not Chinese as decoded: `�j�����` is 大江日報 in Big5.
 *
 * A guess counts only when the text that it gives is Chinese.
 */
import { chineseShareOf } from './chinese-share.ts'

const decodeLeniently = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes)

/** Whether a text is Chinese, few characters being damaged. */
function isChinese(text: string): boolean {
  const { share, letters } = chineseShareOf(text)
  const damaged = text.match(/[\uFFFD\p{Co}\0]/gu)?.length ?? 0
  return letters >= 4 && share > 0.9 && damaged < letters / 3
}

/** The text of UTF-32 bytes; U+FFFD for what is no character. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian)
    text += point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'
  }
  return text
}

/** The bytes that each character of windows-1252 and each of GBK was read from. */
function bytesByCharacter(encoding: string): Map<string, number[]> {
  const leads = Array.from({ length: 0x80 }, (_, at) => 0x80 + at)
  const codes =
    encoding === 'gbk'
      ? leads.flatMap((lead) => Array.from({ length: 0xbf }, (_, at) => [lead, 0x40 + at]))
      : leads.map((byte) => [byte])
  const decoder = new TextDecoder(encoding)
  const pairs = codes.flatMap((code) => {
    const character = decoder.decode(Uint8Array.from(code))
    return character.length === 1 && character !== '\uFFFD' ? [[character, code] as const] : []
  })
  return new Map(pairs.toReversed())
}

/** The bytes from which a text was decoded, `?` for those that were lost. */
function encode(text: string, encoding: string): Uint8Array {
  const known = bytesByCharacter(encoding)
  const isLatin = encoding === 'windows-1252'
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0)
      if (code < 0x80 || (isLatin && code < 0x100 && !known.has(character))) return [code]
      return known.get(character) ?? [0x3f]
    }),
  )
}

type Candidate = readonly [name: string, decode: (bytes: Uint8Array) => string]

/** Encodings in which every character of ASCII has NUL bytes. */
const wideEncodings: readonly Candidate[] = [
  ['UTF-32LE', (bytes) => decodeUtf32(bytes, true)],
  ['UTF-32BE', (bytes) => decodeUtf32(bytes, false)],
  ['没有 BOM 的 UTF-16LE', (bytes) => decodeLeniently(bytes, 'utf-16le')],
  ['没有 BOM 的 UTF-16BE', (bytes) => decodeLeniently(bytes, 'utf-16be')],
]

/** What the bytes of the file may be. */
const encodings: readonly Candidate[] = [
  ...wideEncodings,
  ['UTF-8', (bytes) => decodeLeniently(bytes, 'utf-8')],
  ['GB18030', (bytes) => decodeLeniently(bytes, 'gb18030')],
  ['Big5', (bytes) => decodeLeniently(bytes, 'big5')],
]

/** How a text may have been read wrongly before it was saved: `琛￠槼鏃ユ姤` is the UTF-8 of 衡阳日报 read as GBK. */
const misreadings: ReadonlyArray<readonly [name: string, misread: string, encoding: string]> = [
  ['UTF-8，曾被当作 GBK 读过', 'gbk', 'utf-8'],
  ['Big5，曾被当作 GBK 读过', 'gbk', 'big5'],
  ['UTF-8，曾被当作 Latin-1 读过', 'windows-1252', 'utf-8'],
  ['GBK，曾被当作 Latin-1 读过', 'windows-1252', 'gb18030'],
  ['Big5，曾被当作 Latin-1 读过', 'windows-1252', 'big5'],
]

/** Bytes that are enough for a guess. */
const sample = 64 * 1024

const candidateFor = (bytes: Uint8Array, candidates: readonly Candidate[]): string | undefined =>
  candidates.find(([, decode]) => isChinese(decode(bytes.subarray(0, sample))))?.[0]

/** Returns the name of the encoding that a file with NUL bytes seems to have; undefined where none fits. */
export const guessWideEncoding = (bytes: Uint8Array): string | undefined => candidateFor(bytes, wideEncodings)

/**
 * Returns the name of the encoding that a file seems to have, in Chinese for a message; undefined where none fits.
 *
 * @param decoded its text as it was decoded, where it could be
 */
export function guessEncoding(bytes: Uint8Array, decoded?: string): string | undefined {
  const found = candidateFor(bytes, encodings)
  if (found || decoded === undefined) return found
  const text = decoded.slice(0, sample)
  return misreadings.find(([, misread, encoding]) =>
    isChinese(decodeLeniently(encode(text, misread), encoding)),
  )?.[0]
}

/**
 * Why a decoded text cannot be what its file says, in Chinese; undefined for a text that is Chinese, or in which too few
 * letters are not ASCII to tell.
 */
export function encodingProblem(bytes: Uint8Array, text: string, encoding: string): string | undefined {
  const { share, letters } = chineseShareOf(text)
  if (letters < 8 || share > 0.75) return undefined
  const guess = guessEncoding(bytes, text)
  if (guess === undefined && share > 0.5) return undefined
  const seems = guess === undefined ? '看不出是哪种编码' : `像是 ${guess}`
  return `按 ${encoding.toUpperCase()} 读出的不是中文，${seems}；请转成 UTF-8 再放进来`
}
