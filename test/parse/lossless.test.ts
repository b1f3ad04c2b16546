/** Whatever the text: every character that is no white space is in exactly one span of one item, furniture or unplaced. */
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { parseText } from './parse-text.ts'

const scraps = [
  '本报讯（记者 方圆）',
  '■本报记者 苏文',
  '# ',
  '**',
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\r',
  '\f',
  '  \n',
  '\u3000\u3000',
  '\u00a0',
  '\u200b',
  '\uFEFF',
  '\u0000',
  '\ud83d',
  '😀',
  '&amp;',
  '<b>',
  '1. ',
  '___',
  '    ',
  '公告',
  '遗失声明',
  '记者 摄',
  '（下转第二版）',
  '（上接第一版）',
  '2023年4月18日 星期二',
  '第18283号',
  '会议指出，',
  '要抓好落实。',
  '——访',
  '”进程中',
]

const page = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 12 })), { maxLength: 60 })
    .map((all) => all.join('')),
)

function claims(text: string): number[] {
  const { issue } = parseText(text)
  const sources = [...issue.items, ...issue.unplaced].flatMap((item) =>
    item.sources.flatMap(({ spans }) => spans),
  )
  const times: number[] = new Array(text.length).fill(0)
  for (const [start, end] of [...sources, ...issue.pages.flatMap(({ furniture }) => furniture)]) {
    for (let at = start; at < end; at += 1) times[at] = (times[at] ?? 0) + 1
  }
  return times
}

test('no character is lost or claimed twice', () => {
  fc.assert(
    fc.property(page, (text) => {
      claims(text).forEach((times, at) => {
        assert.ok(times <= 1, `claimed ${times} times at ${at}`)
        if (/[^\s\uFEFF]/u.test(text.charAt(at)))
          assert.equal(times, 1, `lost at ${at}: ${JSON.stringify(text.charAt(at))}`)
      })
    }),
    { numRuns: 300 },
  )
})

test('a line of ten thousand characters is one paragraph', () => {
  const { issue } = parseText(`本报讯（记者 方圆）${'江'.repeat(10_000)}。`)
  assert.equal(issue.items[0]?.body[0]?.text.length, 10_001)
})

test('a byte order mark and carriage returns leave offsets as they are', () => {
  const text = '\uFEFF# 市政府召开会议\r\n\r\n本报讯（记者 方圆）4月17日，会议召开。'
  const [item] = parseText(text).issue.items
  assert.equal(item?.headline, '市政府召开会议')
  assert.deepEqual(item?.sources[0]?.spans, [[0, text.length]])
})
