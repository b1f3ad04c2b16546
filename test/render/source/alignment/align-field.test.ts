import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignField } from '#render/source/alignment/align-field.ts'

test('each line gets the part of the field that it gave', () => {
  assert.deepEqual(
    alignField('9月4日，全市秋收全面展开。', ['本报讯（记者 李明）9月4日，全市秋收', '全面展开。']),
    {
      shares: ['9月4日，全市秋收', '全面展开。'],
      before: '本报讯（记者 李明）',
      after: '',
    },
  )
})

test('marks and white space between lines are no part of a field, a byline at its end is told', () => {
  assert.deepEqual(alignField('甲乙 丙丁', ['## 甲乙', '丙丁（记者 李明）']), {
    shares: ['甲乙', '丙丁'],
    before: '## ',
    after: '（记者 李明）',
  })
})

test('whatever is left out of the lines, the shares are the field and stand in their lines', () => {
  const line = fc.array(fc.tuple(fc.constantFrom('甲', '乙', '丙', '，'), fc.boolean()), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const raw = lines.map((characters) => characters.map(([character]) => character).join(''))
      const field = lines
        .flat()
        .filter(([, isKept]) => isKept)
        .map(([character]) => character)
        .join('')
      const { lineTexts: shares } = alignField(field, raw)
      assert.equal(shares.join(''), field)
      shares.forEach((share, index) => {
        let at = 0
        for (const character of share) {
          at = (raw[index] ?? '').indexOf(character, at) + 1
          assert.ok(at > 0, `${share} in ${raw[index]}`)
        }
      })
    }),
  )
})
