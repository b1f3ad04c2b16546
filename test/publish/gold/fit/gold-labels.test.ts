/** The labels of the blocks of a page by its gold. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type { GoldItem } from '#model/accuracy/gold.ts'
import type { Block } from '#model/reading/tree.ts'
import { goldLabels } from '#publish/gold/fit/gold-labels.ts'
import { blockOf } from '../../../parse/block.ts'

/** Blocks one after another, and an item that has all of them. */
function pageOf(texts: readonly string[], item: Partial<GoldItem>): { blocks: Block[]; item: GoldItem } {
  let at = 0
  const blocks = texts.map((text) => {
    const block = blockOf('', text)
    for (const line of block.lines) line.span = [at, at + line.text.length]
    at += text.length + 2
    return block
  })
  return {
    blocks,
    item: {
      kind: 'news',
      subheads: [],
      bylines: [],
      captions: [],
      paragraphs: [],
      spans: blocks.flatMap(({ lines }) => lines.map(({ span }) => span)),
      ...item,
    },
  }
}

const labelsOf = (texts: readonly string[], own: Partial<GoldItem>) => {
  const { blocks, item } = pageOf(texts, own)
  return goldLabels(blocks, { publication: '滨江日报', items: [item] })
}

test('titles, a lead and the second half of a cut paragraph', () => {
  const texts = [
    '周岚到河口镇调研',
    '抓好秋收',
    '本报讯（记者 王丽）8月7日，周岚到河口镇调研，该村农',
    '作物受灾较轻。',
  ]
  const item = {
    kicker: '周岚到河口镇调研',
    headline: '抓好秋收',
    dateline: '本报讯',
    bylines: [{ role: '记者', name: '王丽' }],
    paragraphs: ['8月7日，周岚到河口镇调研，该村农作物受灾较轻。'],
  }
  assert.deepEqual(labelsOf(texts, item), ['kicker*', 'headline', 'body', 'cont'])
})

test('a lead that is cut soon after its byline is text, a byline of its own is not', () => {
  const paragraphs = ['9月22日，全市会议召开，各县区参加。']
  const bylines = [{ name: '罗文鹏' }]
  assert.deepEqual(
    labelsOf(['会议召开', '本报讯（记者 罗文鹏）9', '月22日，全市会议召开，各县区参加。'], {
      headline: '会议召开',
      paragraphs,
      bylines,
    }),
    ['headline*', 'body', 'cont'],
  )
  assert.deepEqual(
    labelsOf(['会议召开', '记者 罗文鹏', ...paragraphs], { headline: '会议召开', paragraphs, bylines }),
    ['headline*', 'byline', 'body'],
  )
})

test('a text that repeats the title at the end of a notice is part of the notice', () => {
  const item: Partial<GoldItem> = {
    kind: 'notice',
    headline: '苍北县自来水公司公告',
    paragraphs: ['因管道检修，九月三日停水。', '苍北县自来水公司'],
  }
  assert.deepEqual(
    labelsOf(['苍北县自来水公司公告', '因管道检修，九月三日停水。', '苍北县自来水公司'], item),
    ['notice-title*', 'notice', 'notice'],
  )
})

test('a block outside all items is furniture', () => {
  const { item } = pageOf(['会议召开'], { headline: '会议召开' })
  const outside = blockOf('', '本版责编 王丽')
  for (const line of outside.lines) line.span = [900, 908]
  assert.deepEqual(goldLabels([outside], { publication: '滨江日报', items: [item] }), ['furniture'])
})
