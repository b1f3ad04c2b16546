import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignField } from '#render/source/alignment/align-field.ts'

test('each line gets the part of the field that it contributed', () => {
  assert.deepEqual(
    alignField('9月4日，全市秋收全面展开。', ['本报讯（记者 李明）9月4日，全市秋收', '全面展开。']),
    {
      lineTexts: ['9月4日，全市秋收', '全面展开。'],
      before: '本报讯（记者 李明）',
      after: '',
    },
  )
})

test('heading marks and a trailing byline are returned as text before and after the field', () => {
  assert.deepEqual(alignField('甲乙 丙丁', ['## 甲乙', '丙丁（记者 李明）']), {
    lineTexts: ['甲乙', '丙丁'],
    before: '## ',
    after: '（记者 李明）',
  })
})

test('for any subset of the characters, the line texts join to the field and occur in their lines', () => {
  const line = fc.array(fc.tuple(fc.constantFrom('甲', '乙', '丙', '，'), fc.boolean()), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const raw = lines.map((characters) => characters.map(([character]) => character).join(''))
      const field = lines
        .flat()
        .filter(([, isKept]) => isKept)
        .map(([character]) => character)
        .join('')
      const { lineTexts } = alignField(field, raw)
      assert.equal(lineTexts.join(''), field)
      lineTexts.forEach((lineText, index) => {
        let offset = 0
        for (const character of lineText) {
          offset = (raw[index] ?? '').indexOf(character, offset) + 1
          assert.ok(offset > 0, `${lineText} in ${raw[index]}`)
        }
      })
    }),
  )
})
