/** Assembling any pages loses no character of any file, and uses none twice. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Issue } from '#model/record/issue.ts'
import { readIssues, type Texts } from './read-issues.ts'

const fragments = [
  '滨江日报\n\n2022年9月5日 星期一 第1983号\n\n',
  'A01 头版 2022年9月5日 星期一\n\n',
  'A02 要闻 2022年9月5日 星期一 责编 汪洋\n\n',
  '第二版 要闻\n\n',
  '第三版 综合 2022年9月5日\n\n',
  '# 全市秋粮收购启动\n\n',
  '秋粮收购启动\n\n',
  '本报讯（记者 陈小满）9月4日，全市秋粮收购正式启动。\n\n',
  '潮粮不用再晒，（下转第二版）\n\n',
  '粮库门口已排起长队。（下转A02版）\n\n',
  '（上接第一版）随到随烘，首日入库三千吨。\n\n',
  '（上接A01版）随到随烘。\n\n',
  '（上接第×版）\n\n',
  '（下转第三版）\n\n',
  '种粮大户马有田说，明年还要再包两百亩。\n\n',
  '遗失声明\n\n',
  '9月3日，水库开闸。 罗舟 摄\n\n',
]

const page = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 12 })), { maxLength: 12 })
  .map((all) => all.join(''))

const name = fc.constantFrom(
  '2022-09-05-01.txt',
  '2022-09-05-02.txt',
  '2022-09-05.txt',
  'a.txt',
  'b/a.txt',
  'b/c-A02.txt',
)

const archive: fc.Arbitrary<Texts> = fc.dictionary(name, page, {
  minKeys: 1,
  maxKeys: 4,
  noNullPrototype: true,
})

/** How often each code unit of a file occurs in the spans of all issues. */
function usesOf(issues: readonly Issue[], file: string, text: string): number[] {
  const sources = issues.flatMap(({ items, unplaced }) =>
    [...items, ...unplaced].flatMap((item) => item.sources),
  )
  const furniture = issues.flatMap(({ pages }) =>
    pages.map((each) => ({ file: each.source.file, spans: each.furniture })),
  )
  const times: number[] = new Array(text.length).fill(0)
  for (const { spans } of [...sources, ...furniture].filter((source) => source.file === file))
    for (const [start, end] of spans) for (let at = start; at < end; at += 1) times[at] = (times[at] ?? 0) + 1
  return times
}

/** Checks that article ids are unique, and that every reference to an article is one of them. */
function checkIds({ issue, reading }: ParsedIssue): void {
  const ids = new Set(issue.items.map(({ id }) => id))
  assert.equal(ids.size, issue.items.length)
  const jumps = issue.items.flatMap(({ continues, continuedFrom }) => [
    continues?.article,
    continuedFrom?.article,
  ])
  for (const id of [...jumps, ...reading.map(({ article }) => article)])
    assert.ok(id === undefined || ids.has(id), id)
}

/** Two pages that each continue on the other: after one pair is joined, no link may refer to the removed half. */
const jumpsBothWays: Texts = {
  '2022-09-05-01.txt': fragments.slice(0, 1).join(''),
  'b/c-A02.txt': `!     "（下转第三版）\n\n${fragments[0]}`,
  '2022-09-05-02.txt': '粮库门口已排起长队。（下转A02版）\n\n$',
}

test('no character of any page is lost or used twice, and all ids are unique', () => {
  fc.assert(
    fc.property(archive, (texts) => {
      const parsed = readIssues(texts)
      const issues = parsed.map(({ issue }) => issue)
      for (const [file, text] of Object.entries(texts))
        usesOf(issues, file, text).forEach((times, at) => {
          assert.ok(times <= 1, `${file}: used ${times} times at ${at}`)
          if (/[^\s\uFEFF]/u.test(text.charAt(at))) assert.equal(times, 1, `${file}: lost at ${at}`)
        })
      assert.equal(new Set(issues.map(({ id }) => id)).size, issues.length)
      parsed.forEach(checkIds)
    }),
    { numRuns: 150, examples: [[jumpsBothWays]] },
  )
})

test('the record of one file without jumps keeps its ids', () => {
  const [only] = readIssues({
    'a.txt': fragments.slice(0, 1).concat(fragments.slice(5, 6), fragments.slice(7, 8)).join(''),
  })
  assert.equal(only?.issue.id, 'bjrb/2022-09-05')
  assert.deepEqual(
    only?.issue.items.map(({ id }) => id),
    ['01-05'],
  )
})
