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

test('a feed of issues has the newest thirty issues, and none without a date', () => {
  const { items } = JSON.parse(feedText(sampleFrame, { of: 'issues', format: 'json' }, { summaries, load }))
  assert.equal(items.length, 30)
  assert.equal(items[0].url, 'https://example.org/mdrb/2022/02/09/')
  assert.equal(items[0].date_published, '2022-02-09T00:00:00+08:00')
})

test('only the issues with the newest two hundred articles are loaded', () => {
  const loaded: string[] = []
  const many = { ...sampleIssue, items: Array.from({ length: 70 }, () => sampleArticle) }
  const source = {
    summaries,
    load: (id: string) => {
      loaded.push(id)
      return { issue: many }
    },
  }
  const { items } = JSON.parse(feedText(sampleFrame, { of: 'articles', format: 'json' }, source))
  assert.equal(items.length, 200)
  assert.deepEqual(loaded, ['mdrb/2022-02-09', 'mdrb/2022-02-08', 'mdrb/2022-02-07'])
})

test('an empty feed has a constant update time', () => {
  const name = { of: 'issues', format: 'xml', slug: 'mdrb' } as const
  assert.match(
    feedText(sampleFrame, name, { summaries: [sampleSummary(undefined)], load }),
    /<updated>1970-01-01T/u,
  )
})

test('markup in text is escaped, and characters that XML does not allow are dropped or replaced', () => {
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

test('an article entry has kicker, subheads, byline and a link to its issue', () => {
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

test('a dateline before a crosshead is in the feed', () => {
  const issue = { ...sampleIssue, items: [{ ...sampleArticle, body: sampleArticle.body.slice(1) }] }
  const source = { summaries: [sampleSummary('2022-09-05')], load: () => ({ issue }) }
  assert.match(feedText(sampleFrame, { of: 'articles', format: 'json' }, source), /本报讯/u)
})
