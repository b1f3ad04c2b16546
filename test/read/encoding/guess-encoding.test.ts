/** Files that are no Chinese as decoded are refused with the encoding that they seem to have; real pages never are. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Converter } from 'opencc-js/cn2t'
import { decode } from '#read/encoding/decode.ts'
import { encodingProblem } from '#read/encoding/guess-encoding.ts'
import { encodeGb18030 } from '../../limits/gb18030.ts'

const pages = ['test/golden/conventions', 'test/golden/seeds', 'content/issues']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.txt'))
  .map((path) => readFileSync(path, 'utf8'))

const utf16le = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'))
const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16())

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(points.length * 4))
  points.forEach((point, at) => {
    view.setUint32(at * 4, point, littleEndian)
  })
  return new Uint8Array(view.buffer)
}

/** Encodes a text in Big5, which Node only decodes; `?` for what it has not. */
function encodeBig5(text: string): Uint8Array {
  const decoder = new TextDecoder('big5')
  const codes = new Map<string, number[]>()
  for (let lead = 0xf9; lead >= 0xa1; lead -= 1)
    for (let trail = 0xfe; trail >= 0x40; trail -= 1)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from(
    Array.from(text).flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (codes.get(character) ?? [0x3f]),
    ),
  )
}

/** The reason why a file is refused; undefined for one that is read. */
function reasonFor(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes)
  return 'text' in decoded ? encodingProblem(bytes, decoded.text, decoded.encoding) : decoded.reason
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const readAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)
const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

test('no real page is refused, simplified or traditional, in any encoding that is accepted', () => {
  const toTraditional = Converter({ from: 'cn', to: 't' })
  for (const text of pages) {
    const files = [
      utf8(text),
      utf8(toTraditional(text)),
      encodeGb18030(text),
      encodeGb18030(toTraditional(text)),
      utf16le(`\uFEFF${text}`),
      utf16be(`\uFEFF${text}`),
    ]
    for (const bytes of files) assert.equal(bytes && reasonFor(bytes), undefined, text.slice(0, 40))
  }
})

test('a page of damage, of figures or in another script is not refused', () => {
  for (const text of [
    '锟斤拷锟斤拷\n'.repeat(20),
    '\uFFFD\uE123\n'.repeat(20),
    '1 2 3\nABC\n'.repeat(9),
    '王烜喆 樊垚',
  ])
    assert.equal(reasonFor(utf8(text)), undefined)
})

const page =
  '江岳晚报\n2014年6月3日 星期二\n\n市图书馆举办文史讲座\n\n本报讯（记者 陈大文）6月2日，市图书馆举办文史讲座，三百名市民到场听讲。主讲人说，读书使人明理。\n'
const traditional = Converter({ from: 'cn', to: 't' })(page)

const refused: Array<[what: string, bytes: Uint8Array | undefined, seems: string]> = [
  ['Big5', encodeBig5(traditional), '像是 Big5'],
  ['UTF-32LE', utf32(page, true), '像是 UTF-32LE'],
  ['UTF-32BE', utf32(page, false), '像是 UTF-32BE'],
  ['UTF-32LE with a byte order mark', utf32(`\uFEFF${page}`, true), 'UTF-32'],
  ['UTF-32BE with a byte order mark', utf32(`\uFEFF${page}`, false), 'UTF-32'],
  ['UTF-16LE without a byte order mark', utf16le(page), '像是 没有 BOM 的 UTF-16LE'],
  ['UTF-16BE without a byte order mark', utf16be(page), '像是 没有 BOM 的 UTF-16BE'],
  ['UTF-8 that was read as GBK', utf8(readAs(utf8(page), 'gbk')), '像是 UTF-8，曾被当作 GBK 读过'],
  ['UTF-8 that was read as Latin-1', utf8(latin1(utf8(page))), '像是 UTF-8，曾被当作 Latin-1 读过'],
  [
    'UTF-8 that was read as windows-1252',
    utf8(readAs(utf8(page), 'windows-1252')),
    '像是 UTF-8，曾被当作 Latin-1 读过',
  ],
  [
    'GBK that was read as Latin-1',
    utf8(latin1(encodeGb18030(page) ?? utf8(''))),
    '像是 GBK，曾被当作 Latin-1 读过',
  ],
  ['Big5 that was read as GBK', utf8(readAs(encodeBig5(traditional), 'gbk')), '像是 Big5，曾被当作 GBK 读过'],
  [
    'Big5 that was read as Latin-1',
    utf8(latin1(encodeBig5(traditional))),
    '像是 Big5，曾被当作 Latin-1 读过',
  ],
]

for (const [what, bytes, seems] of refused)
  test(`refuses ${what}`, () => {
    assert.ok(bytes)
    assert.ok(reasonFor(bytes)?.includes(seems), reasonFor(bytes))
  })

test('a byte that is invalid in GB18030 is told at its line and column', () => {
  const lines = page.split('\n')
  const before = encodeGb18030(`${lines.slice(0, 5).join('\n')}\n${lines[5]?.slice(0, 12)}`)
  const after = encodeGb18030(`${lines[5]?.slice(12)}\n`)
  for (const bad of [[0xff], [0xc4, 0x20], [0x81, 0x30, 0x20]]) {
    const bytes = Uint8Array.from([...(before ?? []), ...bad, ...(after ?? [])])
    assert.deepEqual(decode(bytes), { reason: '此处的字节不合 GB18030，文件可能残缺', line: 6, column: 13 })
  }
})
