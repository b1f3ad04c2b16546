import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countCharacters } from '#render/source/alignment/character-counts.ts'
import { sampleIssue, sampleText } from '../../sample-issue.ts'

test('every character of the sample is counted as article or as furniture', () => {
  const counts = countCharacters(sampleIssue, 'sample.txt', sampleText)
  assert.deepEqual(counts, { total: 49, articles: 36, furniture: 13, unplaced: 0, lost: 0, twice: 0 })
})

test('characters in no span count as lost, those in two spans as twice, white space is not counted', () => {
  const [article] = sampleIssue.items
  assert.ok(article)
  const sources = [
    {
      file: 'a.txt',
      spans: [
        [0, 3],
        [2, 4],
      ] as Array<[number, number]>,
    },
  ]
  const issue = { ...sampleIssue, items: [{ ...article, sources }] }
  const counts = countCharacters(issue, 'a.txt', '一 二三四\n')
  assert.deepEqual(counts, { total: 4, articles: 3, furniture: 0, unplaced: 0, lost: 1, twice: 1 })
})

test('a surrogate pair counts as one character', () => {
  const issue = { ...sampleIssue, items: [], pages: [] }
  assert.equal(countCharacters(issue, 'a.txt', '𠮷田').total, 2)
})
