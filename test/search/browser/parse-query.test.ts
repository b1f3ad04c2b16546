/** A query is split into runs: `刘越高 罗文鹏` has two, `“不惧困难 勇于担当”` has one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseQuery } from '#search/browser/parse-query.ts'
import { foldText } from '#search/fold-text.ts'

const queries: Array<[query: string, ...runs: string[]]> = [
  ['刘越高', '刘越高'],
  ['刘越高 罗文鹏', '刘越高', '罗文鹏'],
  ['刘越高　刘越高', '刘越高'],
  ['“三高四新”', '三高四新'],
  ['“不惧困难 勇于担当”', '不惧困难勇于担当'],
  ['讲好“不惧困难 勇于担当”的故事 衡阳', '讲好不惧困难勇于担当的故事', '衡阳'],
  ['王 强', '王强'],
  ['记者 王 强', '记者', '王强'],
  ['2022 年 9 月', '2022', '年9月'],
  ['5 %', '5%'],
  ['“三高 四新', '三高', '四新'],
  ['“三高 四新” “调研 恳谈', '三高四新', '调研', '恳谈'],
  ['"三高 四新" "调研 恳谈', '三高四新', '调研', '恳谈'],
  ['刘越高“', '刘越高'],
  ['衡', '衡'],
  [' ，。 ——'],
  [''],
]

for (const [query, ...runs] of queries) {
  test(`parses ${JSON.stringify(query)}`, () => assert.deepEqual(parseQuery(query), runs))
}

/** Quadratic time would take over a minute. */
for (const unclosed of ['“', '「 ', '“刘', '"', '”“ ', ' '])
  test(`parses 50,000 times ${JSON.stringify(unclosed)} in linear time`, () => {
    const start = performance.now()
    parseQuery(unclosed.repeat(50_000))
    assert.ok(performance.now() - start < 5000)
  })

test('every run of a query that is a substring of a text is in the fold of the text', () => {
  const part = fc.constantFrom(
    '衡',
    '阳',
    '1',
    '%',
    '.',
    '—',
    ' ',
    '　',
    '“',
    '”',
    '"',
    '「',
    '」',
    'a',
    '，',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.nat(30), fc.nat(30), (parts, from, to) => {
      const text = parts.join('')
      for (const run of parseQuery(text.slice(from, to))) assert.ok(foldText(text).includes(run))
    }),
    { numRuns: 20_000 },
  )
})
