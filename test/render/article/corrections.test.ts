import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctionList } from '#render/article/corrections.tsx'
import { htmlOf } from '../html-of.ts'
import { sampleArticle, sampleIssue, sampleReading } from '../sample-issue.ts'
import { sampleBlock } from './sample-block.ts'
import { issueOfTwoFiles } from './two-files.ts'

const replacement = { span: [2, 4] as [number, number], old: '城乐', new: '城东' }
const deletion = { span: [8, 9] as [number, number], old: '的', new: '' }

test('each correction is described, with a link to its place in its raw file', () => {
  const reading = [
    sampleBlock({ corrections: [replacement, deletion] }),
    sampleBlock({ file: 'second.txt', corrections: [deletion] }),
  ]
  assert.equal(
    htmlOf(correctionList({ issue: issueOfTwoFiles, reading }, sampleArticle)),
    [
      '<ul class="corrections">',
      '<li>编者更正：原文作“城乐”，改为“城东” <a href="/mdrb/2022/09/05/source/#C2">对照原文</a></li>',
      '<li>编者更正：删去“的” <a href="/mdrb/2022/09/05/source/#C8">对照原文</a></li>',
      '<li>编者更正：删去“的” <a href="/mdrb/2022/09/05/source/#F2C8">对照原文</a></li>',
      '</ul>',
    ].join(''),
  )
})

test('corrections of another article are not listed', () => {
  const reading = [sampleBlock(), sampleBlock({ article: '01-09', corrections: [deletion] })]
  assert.equal(correctionList({ issue: sampleIssue, reading }, sampleArticle), null)
})

test('an article without corrections has no list', () => {
  assert.equal(correctionList({ issue: sampleIssue, reading: sampleReading }, sampleArticle), null)
})
