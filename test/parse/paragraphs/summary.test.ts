import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSummary } from '#parse/paragraphs/summary.ts'

const left = '不断扩大古典音乐的群众基础'
const right = '工作人员会到青溪县柳湖镇的任何一家门店当场办理各种手续，市民不必排队。'
const headline = '让经典走近大众（艺海观澜）'
const long = '乐'.repeat(131)

const cases: Array<[name: string, left: string, right: string, headline: string, expected: boolean]> = [
  ['a summary under a column in brackets', left, right, headline, true],
  ['half-width brackets', left, right, '让经典走近大众(艺海观澜)', true],
  ['no brackets', left, right, '让经典走近大众', false],
  ['brackets that are not at the end', left, right, '（艺海观澜）让经典走近大众', false],
  ['one character in brackets', left, right, '让经典走近大众（上）', false],
  ['two characters in brackets', left, right, '让经典走近大众（观澜）', true],
  ['18 characters in brackets', left, right, `让经典走近大众（${'观'.repeat(18)}）`, true],
  ['19 characters in brackets', left, right, `让经典走近大众（${'观'.repeat(19)}）`, false],
  ['a quotation', `“${left}`, right, headline, false],
  ['a quotation in single quotes', `‘${left}`, right, headline, false],
  ['a quotation in corner brackets', `「${left}`, right, headline, false],
  ['a quotation inside', `不断扩大“古典”音乐的群众基础`, right, headline, true],
  ['11 characters', left.slice(0, 11), right, headline, false],
  ['12 characters', left.slice(0, 12), right, headline, true],
  ['130 characters', long.slice(1), right, headline, true],
  ['131 characters', long, right, headline, false],
  ['29 characters of text', left, right.slice(0, 29), headline, false],
  ['30 characters of text', left, right.slice(0, 30), headline, true],
  ...[...'，。、；,;'].map((stop): [string, string, string, string, boolean] => [
    `the rest of a clause before ${stop}`,
    left,
    `推广出${stop}${right}`,
    headline,
    false,
  ]),
  ['a clause of four characters', left, `推广出去，${right}`, headline, true],
  ['a short clause before a colon', left, `他说：${right}`, headline, true],
]

for (const [name, first, second, title, expected] of cases)
  test(`${expected ? 'a' : 'no'} summary: ${name}`, () =>
    assert.equal(isSummary(first, second, title), expected))
