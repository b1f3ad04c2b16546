import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appendLines, hasTextAfterOpening } from '#parse/lines/block-ends.ts'
import { blockOf, vocabulary } from '../block.ts'

const line = '今年以来，全市新开工项目42个'

test('a block knows its opening and its jumps, the white space before them ignored', () => {
  const { opening, jumps } = blockOf('lead', '　　本报讯（江州撰述 周乐天）昨天\n启动。（下转第二版）')
  assert.deepEqual(opening, {
    dateline: { text: '本报讯', agency: '本报' },
    bylines: [{ role: '江州撰述', name: '周乐天' }],
    length: 13,
  })
  assert.deepEqual(jumps, { continues: { page: '2' } })
})

test('an opening over many short lines is read whole', () => {
  const text = '本报讯（\n记者 \n周乐天、\n李静、\n张帆\n、王立\n）昨天上午，\n秋粮收购启动。'
  assert.equal(blockOf('lead', text).opening.bylines.length, 4)
})

test('the jump at the end of many lines is read', () => {
  const text = [...Array.from({ length: 40 }, () => line), '（下转\n第二\n版）'].join('\n')
  assert.deepEqual(blockOf('paragraph', text).jumps, { continues: { page: '2' } })
})

test('a jump in the middle of many lines is none of the block', () => {
  const many = Array.from({ length: 30 }, () => line)
  assert.deepEqual(blockOf('paragraph', [...many, '（下转第二版）', ...many].join('\n')).jumps, {})
})

test('appended lines may complete the opening and end in a jump', () => {
  const block = blockOf('lead', '本报讯')
  assert.equal(hasTextAfterOpening(block), false)
  appendLines(block, blockOf('paragraph', '（记者 周乐天）').lines, vocabulary)
  assert.deepEqual([block.opening.bylines.length, hasTextAfterOpening(block)], [1, false])
  appendLines(block, blockOf('paragraph', '昨天。（下转第二版）').lines, vocabulary)
  assert.deepEqual(block.jumps, { continues: { page: '2' } })
  assert.equal(hasTextAfterOpening(block), true)
})
