/** Matches are marked in the original text, with its width, punctuation and spaces. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matchRangesIn, segmentsOf } from '#search/browser/highlight.ts'
import { foldText } from '#search/fold-text.ts'

const marked = (text: string, ...runs: string[]): string =>
  segmentsOf(text, matchRangesIn(text, runs))
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('')

const cases: Array<[text: string, runs: string[], marked: string]> = [
  ['市委书记刘越高参加调研', ['刘越高'], '市委书记[刘越高]参加调研'],
  ['１—６月，全市', ['1-6月'], '[１—６月]，全市'],
  ['落实“三高四新”战略', ['三高四新'], '落实“[三高四新]”战略'],
  ['落实“三高”“四新”', ['三高四新'], '落实“[三高”“四新]”'],
  ['记者 王　强', ['王强'], '记者 [王　强]'],
  ['刘越高与刘越高', ['刘越高'], '[刘越高]与[刘越高]'],
  ['哈哈哈', ['哈哈'], '[哈哈哈]'],
  ['约100㎡', ['M2'], '约100[㎡]'],
  ['𠮷野家𠮷', ['野家', '𠮷'], '[𠮷野家𠮷]'],
  ['没有', ['刘越高'], '没有'],
]

for (const [text, runs, expected] of cases) {
  test(`marks ${runs.join(' ')} in ${text}`, () => assert.equal(marked(text, ...runs), expected))
}

test('marks every run that the fold contains, and loses no text', () => {
  const part = fc.constantFrom('衡', '阳', '1', '%', '.', '—', ' ', '“', 'a', '㎡', '𠮷', '½')
  const text = fc.array(part, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (whole, from, to) => {
      const run = foldText(whole.slice(Math.min(from, to), Math.max(from, to)))
      fc.pre(run !== '')
      const segments = segmentsOf(whole, matchRangesIn(whole, [run]))
      assert.equal(segments.map((segment) => segment.text).join(''), whole)
      assert.ok(
        segments.some(
          (segment) =>
            segment.marked && foldText(segment.text).includes(run.replace(/^[.%-]+|[.%-]+$/gu, '')),
        ),
      )
    }),
  )
})
