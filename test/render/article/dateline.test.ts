import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issuePage } from '#render/pages/issue-page.tsx'
import { sampleFrame, sampleIssue } from '../sample-issue.ts'

const [article, notice] = sampleIssue.items
const pageWith = (dateline: { text: string; place?: string }): string =>
  issuePage(
    sampleFrame,
    { ...sampleIssue, items: [{ ...article, dateline }, notice] as typeof sampleIssue.items },
    { sameDay: [] },
  )

test('the place of a dateline leads to all that came from there', () => {
  assert.match(
    pageWith({ text: '新华社北京7月13日电', place: '北京' }),
    /<b class="dateline">新华社<a href="\/places\/%E5%8C%97%E4%BA%AC\/">北京<\/a>7月13日电<\/b>/u,
  )
})

test('a place that does not stand in the dateline as read is no link', () => {
  assert.match(
    pageWith({ text: '新华社北 京7月13日电', place: '北京' }),
    /<b class="dateline">新华社北 京7月13日电<\/b>/u,
  )
})
