import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from '#read/encoding/decode.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16le = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))

test('UTF-8 with a byte order mark keeps it, so that places count it', () => {
  assert.deepEqual(decode(utf8('\uFEFF今日八版')), { text: '\uFEFF今日八版', encoding: 'utf-8' })
})

test('UTF-16 is read in both byte orders when a byte order mark says so', () => {
  const little = utf16le('今日八版')
  const big = Uint8Array.from(Buffer.from(little).swap16())
  assert.deepEqual(decode(little), { text: '\uFEFF今日八版', encoding: 'utf-16le' })
  assert.deepEqual(decode(big), { text: '\uFEFF今日八版', encoding: 'utf-16be' })
})

test('what is no UTF-8 is read as GB18030', () => {
  assert.deepEqual(decode(bytes(0xb5, 0xda, 0xb6, 0xfe, 0xb0, 0xe6)), { text: '第二版', encoding: 'gb18030' })
})

test('a damaged UTF-8 file is not read as GB18030 but refused at the damage', () => {
  const whole = utf8('本报讯\n市政府召开常务会议研究全市防汛工作')
  const damaged = whole.slice(0, -1)
  assert.deepEqual(decode(damaged), {
    reason: '此处的字节不合 UTF-8，文件可能残缺',
    line: 2,
    column: 17,
  })
})

test('NUL bytes, nothing at all, and bytes of no encoding are refused where they stand', () => {
  assert.deepEqual(decode(utf8('标题\r\n正\0文')), {
    reason: '文件里有 NUL 字节：不是文本，或是没有 BOM 的 UTF-16，请转成 UTF-8',
    line: 2,
    column: 2,
  })
  for (const empty of ['', '\uFEFF', ' \n\t\n']) {
    assert.deepEqual(decode(utf8(empty)), { reason: '文件是空的，没有任何文字', line: 1, column: 1 })
  }
  assert.deepEqual(decode(bytes(0x31, 0x0a, 0xff, 0xff)), {
    reason: '无法解码：从此处起既不合 UTF-8，也不合 GB18030',
    line: 2,
    column: 1,
  })
})
