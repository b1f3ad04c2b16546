import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'
import { blockOutputs } from '#render/source/alignment/block-output.ts'
import { sampleArticle, sampleIssue, sampleReading, sampleText } from '../../sample-issue.ts'

function outputByLine(
  changes: Partial<Article> = {},
  reading: BlockReading[] = sampleReading,
  text = sampleText,
) {
  const issue = { ...sampleIssue, items: [{ ...sampleArticle, ...changes }] }
  const all = blockOutputs(issue, reading, () => text)
  return (line: number) => {
    const block = reading.find((each) => each.line === line)
    return block && all.get(block)
  }
}

test('each half of a paragraph has its part of the text, the first half also dateline and byline', () => {
  const at = outputByLine()
  assert.deepEqual(at(5), {
    spanTexts: ['9月4日，全市秋收'],
    opening: { dateline: { text: '本报讯' }, bylines: [{ role: '记者', name: '李明' }] },
    closing: { bylines: [] },
  })
  assert.deepEqual(at(7)?.spanTexts, ['全面展开。'])
  assert.deepEqual(at(7)?.opening, { bylines: [] })
})

test('the output of a corrected block has the corrected text', () => {
  const from = sampleText.indexOf('全市秋收\n')
  const corrections = [{ span: [from, from + 2] as [number, number], old: '全市', new: '全省各县' }]
  const reading = sampleReading.map((block) => (block.line === 5 ? { ...block, corrections } : block))
  const at = outputByLine({ body: [{ type: 'paragraph', text: '9月4日，全省各县秋收全面展开。' }] }, reading)
  assert.deepEqual(at(5)?.spanTexts, ['9月4日，全省各县秋收'])
  assert.deepEqual(at(7)?.spanTexts, ['全面展开。'])
})

test('a caption and a credit on the next line each have their own text', () => {
  const text = '图为粮站开秤。\n■记者 李明 摄'
  const blocks: BlockReading[] = [
    {
      file: 'sample.txt',
      line: 1,
      spans: [[0, 7]],
      role: 'caption',
      article: '01-03',
      part: 0,
      cues: [],
      margin: 3,
    },
    {
      file: 'sample.txt',
      line: 2,
      spans: [[8, 16]],
      role: 'credit',
      article: '01-03',
      part: 0,
      cues: [],
      margin: 3,
    },
  ]
  const at = outputByLine({ captions: [{ text: '图为粮站开秤。', credit: '李明' }] }, blocks, text)
  assert.deepEqual([at(1)?.spanTexts, at(2)?.spanTexts], [['图为粮站开秤。'], ['李明']])
})

test('page furniture has no output', () => {
  assert.equal(outputByLine()(1), undefined)
})
