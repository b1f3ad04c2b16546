import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addScores } from '#accuracy/add-scores.ts'
import { scorePage } from '#accuracy/score-page.ts'
import { accuracyTable } from '#report/accuracy-table.ts'
import { pageReading, storyArticle } from '../accuracy/sample-page.ts'

test('a column for each set, a row for each measure', () => {
  const table = accuracyTable([
    { name: '全部', about: '', score: scorePage(pageReading()) },
    { name: 'b', about: '', score: scorePage(pageReading({ items: [storyArticle] })) },
    { name: 'c', about: '', score: addScores([]) },
  ])
  const lines = table.split('\n')
  assert.match(lines[0] ?? '', /^ +全部 +b +c$/u)
  const line = (name: string) => lines.find((each) => each.startsWith(name))?.replace(/ {2,}/gu, ' | ')
  assert.equal(line('character coverage'), 'character coverage | 1.000000 | 0.870370 | -')
  assert.equal(line('exact articles'), 'exact articles | 1.000 (2/2) | 0.500 (1/2) | -')
  assert.equal(
    line('article, IoU'),
    'article, IoU > 0.5 | 1.000 1.000 1.000 of 2 | 1.000 0.500 0.667 of 2 | -',
  )
})
