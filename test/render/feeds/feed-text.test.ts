import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAtomFeed } from 'feedsmith'
import { feedText } from '#render/feeds/feed-text.ts'
import { sampleArticle, sampleFrame, sampleIssue } from '../sample-issue.ts'
import { sampleSummary } from '../sample-summary.ts'

const load = () => ({ issue: sampleIssue })
const day = (index: number): string => new Date(Date.UTC(2022, 0, index)).toISOString().slice(0, 10)
const summaries = [
  sampleSummary(undefined),
  ...Array.from({ length: 40 }, (_, index) => sampleSummary(day(index + 1))),
]

test('the newest thirty issues, and none without a date', () => {
  const { items } = JSON.parse(feedText(sampleFrame, { of: 'issues', format: 'json' }, { summaries, load }))
  assert.equal(items.length, 30)
  assert.equal(items[0].url, 'https://example.org/mdrb/2022/02/09/')
  assert.equal(items[0].date_published, '2022-02-09T00:00:00+08:00')
})

test('no more issues are loaded than hold the newest two hundred articles', () => {
  const loaded: string[] = []
  const many = { ...sampleIssue, items: Array.from({ length: 70 }, () => sampleArticle) }
  const desk = {
    summaries,
    load: (id: string) => {
      loaded.push(id)
      return { issue: many }
    },
  }
  const { items } = JSON.parse(feedText(sampleFrame, { of: 'articles', format: 'json' }, desk))
  assert.equal(items.length, 200)
  assert.deepEqual(loaded, ['mdrb/2022-02-09', 'mdrb/2022-02-08', 'mdrb/2022-02-07'])
})

test('a feed of nothing has a moment that no clock has told', () => {
  const name = { of: 'issues', format: 'xml', slug: 'mdrb' } as const
  assert.match(
    feedText(sampleFrame, name, { summaries: [sampleSummary(undefined)], load }),
    /<updated>1970-01-01T/u,
  )
})

test('what looks like markup stays text, twice escaped, and what XML cannot hold is left out or shown as such', () => {
  const text = '<script>alert(1)</script> & ]]> \u0008\uFFFF'
  const issue = {
    ...sampleIssue,
    items: [{ ...sampleArticle, headline: text, body: [{ type: 'paragraph' as const, text }] }],
  }
  const xml = feedText(
    sampleFrame,
    { of: 'articles', format: 'xml' },
    { summaries: [sampleSummary('2022-09-05')], load: () => ({ issue }) },
  )
  assert.doesNotMatch(xml, /<script/u)
  const [entry] = parseAtomFeed(xml).entries ?? []
  assert.equal(entry?.title?.value, '<script>alert(1)</script> & ]]> \u{FFFD}')
  assert.match(entry?.content?.value ?? '', /&#x3C;script>/u)
})

test('an article brings its kicker, subheads, byline and issue along', () => {
  const [entry] =
    parseAtomFeed(
      feedText(
        sampleFrame,
        { of: 'articles', format: 'xml' },
        { summaries: [sampleSummary('2022-09-05')], load },
      ),
    ).entries ?? []
  const html = entry?.content?.value ?? ''
  for (const part of [
    '全市秋收现场推进会召开',
    '王强出席',
    '记者 李明　通讯员 赵一 钱二',
    '见<a href="https://example.org/mdrb/2022/09/05/">',
  ])
    assert.ok(html.includes(part), part)
  assert.deepEqual(
    entry?.authors?.map(({ name }) => name),
    ['李明', '赵一', '钱二'],
  )
})

test('a dateline before a crosshead is told', () => {
  const issue = { ...sampleIssue, items: [{ ...sampleArticle, body: sampleArticle.body.slice(1) }] }
  const desk = { summaries: [sampleSummary('2022-09-05')], load: () => ({ issue }) }
  assert.match(feedText(sampleFrame, { of: 'articles', format: 'json' }, desk), /本报讯/u)
})
