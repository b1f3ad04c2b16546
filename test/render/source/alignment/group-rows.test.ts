import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collate } from '#render/source/alignment/collation.ts'
import { groupRows } from '#render/source/alignment/group-rows.ts'
import { sampleIssue, sampleReading, sampleText } from '../../sample-issue.ts'

const file = 'sample.txt'
const [page] = sampleIssue.pages
assert.ok(page)

test('a new article or a new page starts a new group, and blank lines belong to the group before them', () => {
  const start = sampleText.indexOf('征稿启事')
  const second = { ...page, number: '2', furniture: [[start, start + 1]] as Array<[number, number]> }
  const issue = { ...sampleIssue, pages: [page, second] }
  const groups = groupRows(issue, file, collate(sampleText, file, sampleReading, []))
  assert.deepEqual(
    groups.map(({ page: printed, article, rows }) => [printed?.number, article, rows.length]),
    [
      [undefined, undefined, 2],
      [undefined, '01-03', 6],
      ['2', '01-09', 1],
    ],
  )
})

test('groups contain every row, also blank lines before the first block', () => {
  const text = `\n\n${sampleText}\n`
  const rows = collate(text, file, [], [])
  const groups = groupRows(sampleIssue, file, rows)
  assert.deepEqual(
    groups.flatMap((group) => group.rows),
    rows,
  )
})
