/** Folding ignores typographic differences, and the fold of a substring is a substring of the fold. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldText, foldTextWithOffsets } from '#search/fold-text.ts'

const equal: Array<[what: string, ...texts: string[]]> = [
  ['dashes of a span', '1—6月', '1-6月', '１～６月', '1－6月', '1 ─ 6 月', '1——6月'],
  ['quotation marks', '“三高四新”', '三高四新', '「三高四新」', '"三高四新"'],
  ['width and case', 'ＡＰＥＣ', 'apec', 'Apec'],
  ['percentages', '87.5%', '８７．５％', '87.5 %'],
  ['thousands', '1,200', '1200', '1，200'],
  ['units', '100㎡', '100m2', '100M²'],
  ['fractions', '½', '1/2', '１／２'],
  ['circled digits', '①深化', '1深化'],
  ['zero of a year', '二○二二', '二〇二二'],
  ['compatibility characters', '\uf9d1月', '六月'],
  ['traditional characters', '後來圖書館說', '后来图书馆说'],
  ['radicals', '\u2f47\u2ea0', '日民'],
  ['a column cut', '农\n\n作物', '农作物', '农　作物'],
]

for (const [what, first = '', ...others] of equal) {
  test(`folds to the same text: ${what}`, () => {
    assert.notEqual(foldText(first), '')
    for (const other of others) assert.equal(foldText(other), foldText(first))
  })
}

const different: Array<[string, string]> = [
  ['87.5%', '875'],
  ['5%', '5'],
  ['1—6月', '16月'],
  ['1、2号线', '12号线'],
  ['8:00', '800'],
  ['1/3', '13'],
  ['互联网+', '互联网'],
]

for (const [one, other] of different) {
  test(`folds ${one} and ${other} to different texts`, () => assert.notEqual(foldText(one), foldText(other)))
}

test('drops punctuation', () => {
  for (const text of ['', '，。', '%', '——', '“”', '……', '100…'.slice(3)]) assert.equal(foldText(text), '')
  assert.equal(foldText('100…'), '100')
})

test('records the original range of each character', () => {
  const { characters, starts, ends } = foldTextWithOffsets('约１００㎡。𠮷')
  assert.deepEqual(characters, ['约', '1', '0', '0', 'M', '2', '𠮷'])
  assert.deepEqual(starts, [0, 1, 2, 3, 4, 4, 6])
  assert.deepEqual(ends, [1, 2, 3, 4, 5, 5, 8])
})

const tricky = fc.constantFrom(
  ...[...'衡阳1５9.．%％—-～~：:/、×，。“”… 　\n+aAéǅßςΣİ①½㎡㈠℃○𠮷𠀀e\u0301\u200bがＧ한☆（）'],
  '\ud842',
  '\udfb7',
)

test('the fold of every substring is a substring of the fold', () => {
  const texts = fc.array(tricky, { maxLength: 24 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, fc.nat(24), fc.nat(24), (text, from, to) => {
      assert.ok(foldText(text).includes(foldText(text.slice(Math.min(from, to), Math.max(from, to)))))
    }),
    { numRuns: 20_000 },
  )
})
