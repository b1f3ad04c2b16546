import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countCharacters } from '#render/source/alignment/character-counts.ts'
import { sampleIssue, sampleText } from '../../sample-issue.ts'

test('every character is in an article or in the furniture', () => {
  const account = countCharacters(sampleIssue, 'sample.txt', sampleText)
  assert.deepEqual(account, { total: 49, articles: 36, furniture: 13, unplaced: 0, lost: 0, twice: 0 })
})

test('characters in no span and in two spans are counted, white space is not', () => {
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
  const account = countCharacters(issue, 'a.txt', '一 二三四\n')
  assert.deepEqual(account, { total: 4, articles: 3, furniture: 0, unplaced: 0, lost: 1, twice: 1 })
})

test('a character outside the basic plane counts once', () => {
  const issue = { ...sampleIssue, items: [], pages: [] }
  assert.equal(countCharacters(issue, 'a.txt', '𠮷田').total, 2)
})
