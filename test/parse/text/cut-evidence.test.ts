import assert from 'node:assert/strict'
import test from 'node:test'
import { areSeparateParagraphs, canEndParagraph, mustJoin } from '../../../src/parse/text/cut-evidence.ts'

test('a word across the cut joins', () =>
  assert.ok(mustJoin('为推进协同创新,我市还通', '过县级成立工作机构')))
test('a date across the cut joins', () => assert.ok(mustJoin('罗文鹏）9', '月22日上午')))
test('an open quotation joins', () => assert.ok(mustJoin('刚刚落幕的“光辉历程', '伟大成就”展览')))
test('two whole words need not join', () => assert.ok(!mustJoin('长期稳定流动', '前不久，教育部印发方案')))
test('an item of a list stands apart', () =>
  assert.ok(areSeparateParagraphs('加强门卫管理，严格执行制度', '2. 加强食品安全')))
test('a full stop may end a paragraph, a comma may not', () => {
  assert.ok(canEndParagraph('朱健主持会议。'))
  assert.ok(canEndParagraph('“表走准了，心就踏实。”'))
  assert.ok(!canEndParagraph('详细了解其学习情况和兴'))
})
