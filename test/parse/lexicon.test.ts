/** A changed word of the lexicon changes the reading. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseClipping } from '../parse-clipping.ts'
import { projectLexicon } from '../project-lexicon.ts'
import { sampleKnowledge } from '../sample-newspaper.ts'

test('a new term in use dates a page that no other word dates', () => {
  const text =
    '青溪行动全面铺开\n\n滨江日报讯（记者 王小明）3月4日，市领导部署青溪行动，要求各级各部门压实责任，推动各项工作落地见效。\n'
  const term = { pattern: '青溪行动', from: '2020-02-01', until: '2020-12-31' }
  const lexicon = { ...projectLexicon, termsInUse: [...projectLexicon.termsInUse, term] }
  assert.equal(parseClipping(text).date, undefined)
  assert.equal(parseClipping(text, 'page.txt', { ...sampleKnowledge, lexicon }).date?.value, '2020-03-05')
})

test('a new surname splits names that are printed without spaces', () => {
  const text =
    '全市春耕全面铺开\n\n滨江日报讯（记者 王小明乂大江）3月4日，全市春耕全面铺开，各地组织农机下田，抢抓农时。\n'
  const namesBy = (knowledge = sampleKnowledge): string[] =>
    parseClipping(text, 'page.txt', knowledge).items.flatMap(({ bylines }) => bylines.map(({ name }) => name))
  const { single, compound } = projectLexicon.surnames
  const lexicon = { ...projectLexicon, surnames: { single: [...single, '乂'], compound } }
  assert.deepEqual(namesBy(), ['王小明乂大江'])
  assert.deepEqual(namesBy({ ...sampleKnowledge, lexicon }), ['王小明', '乂大江'])
})
