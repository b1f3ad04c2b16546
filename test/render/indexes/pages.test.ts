import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entryPage } from '#render/indexes/entry-page.tsx'
import { indexOverviewPage } from '#render/indexes/index-overview-page.tsx'
import { indexPage } from '#render/indexes/index-page.tsx'
import { sampleFrame } from '../sample-issue.ts'
import { sampleIndexes, withBylines } from './sample-indexes.ts'

const indexes = sampleIndexes(
  ['2020-07-14', withBylines('通讯员', '李明'), { kind: 'notice', column: '<育新机>' }],
  ['2022-09-05', withBylines('记者', '李明', '赵一'), { place: '北京' }],
)

test('the overview links to every index and to its top entries, most articles first', () => {
  const html = indexOverviewPage(sampleFrame, indexes)
  for (const path of ['reporters', 'columns', 'kinds', 'places'])
    assert.ok(html.includes(`href="/${path}/"`), path)
  assert.match(html, /李明<\/a><small>2篇<\/small>.*赵一<\/a><small>1篇/su)
})

test('an index page links to its letters and lists each name with roles, number of articles and time span', () => {
  const html = indexPage(sampleFrame, indexes, 'reporters', undefined, 1)
  assert.match(html, /<a href="#l"[^>]*>L<\/a>/u)
  assert.match(html, /<span>M<\/span>/u)
  assert.match(
    html,
    /id="l"><h2>L<\/h2>.*李明<\/a><small>通讯员、记者 · 2篇 · <span class="time-span">2020年7月至<wbr>2022年9月<\/span><\/small>.*id="z"/su,
  )
  assert.throws(() => indexPage(sampleFrame, indexes, 'reporters', 'Q', 1), /No page 1 of Q/u)
})

test('an entry page shows roles, a described time chart, and the articles, newest first', () => {
  const html = entryPage(sampleFrame, indexes, 'reporters', '李明', 1)
  assert.match(html, /<b>通讯员<\/b> 1篇，2020年7月14日<\/dd><dd><b>记者<\/b> 1篇，2022年9月5日/u)
  assert.match(
    html,
    /role="img"[^>]*><title id="time-chart-title">各个时期的篇数<\/title><desc[^>]*>2020年7月1篇，2022年9月1篇</u,
  )
  assert.ok(html.indexOf('2022-09-05之1') < html.indexOf('2020-07-14之1'))
  assert.match(html, /href="\/search\/\?q=%E6%9D%8E%E6%98%8E"/u)
  assert.doesNotMatch(html, / style=/u)
})

test('names with markup are escaped', () => {
  assert.match(entryPage(sampleFrame, indexes, 'columns', '<育新机>', 1), /<h1>&#x3C;育新机><\/h1>/u)
})

test('an entry page shows a hundred articles and links to the other pages', () => {
  const many = sampleIndexes([
    '2022-09-05',
    ...Array.from({ length: 250 }, () => withBylines('记者', '李明')),
  ])
  const [first, last] = [1, 3].map((page) => entryPage(sampleFrame, many, 'reporters', '李明', page))
  assert.equal(first?.match(/<time /gu)?.length, 100)
  assert.equal(last?.match(/<time /gu)?.length, 50)
  assert.match(first ?? '', /第1页，共3页<\/span><a href="\/reporters\/%E6%9D%8E%E6%98%8E\/2\/" rel="next">/u)
  assert.doesNotMatch(last ?? '', /role="img"|rel="next"/u)
})
