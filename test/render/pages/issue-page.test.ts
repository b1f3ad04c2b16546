import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Issue } from '#model/record/issue.ts'
import { issuePage } from '#render/pages/issue-page.tsx'
import { sampleArticle, sampleFrame, sampleIssue } from '../sample-issue.ts'
import { sampleSummary } from '../sample-summary.ts'

const noNeighbours = { sameDay: [] }

const pageOf = (changes: Partial<Issue>): string =>
  issuePage(sampleFrame, { issue: { ...sampleIssue, ...changes } }, noNeighbours)

test('the folio line shows the data of the masthead as printed', () => {
  const folio = /<ul class="folio">(.*?)<\/ul>/su.exec(pageOf({}))?.[1] ?? ''
  for (const fact of ['2022年9月5日', '星期一', '农历壬寅年八月初十', '第18283号', '今日8版', 'CN 43-0004'])
    assert.ok(folio.includes(`${fact}<`), fact)
  assert.doesNotMatch(folio, /推算|推断/u)
})

test('without a masthead, weekday and lunar date are computed and marked 推算', () => {
  const { masthead: _, ...rest } = sampleIssue
  const html = issuePage(
    sampleFrame,
    { issue: { ...rest, date: { value: '2022-09-23', evidence: { basis: 'inferred', clues: [] } } } },
    noNeighbours,
  )
  assert.match(html, /星期五<small>推算<\/small>/u)
  assert.match(html, /农历壬寅年八月廿八<small>推算<\/small>/u)
  assert.match(html, /2022年9月23日<\/time><small>推断<\/small>/u)
})

test('an inferred date and an assumed paper show their evidence in details elements', () => {
  const clue = { quote: '9月22日上午', says: '报道的最近一天', line: 11 }
  const html = pageOf({
    date: { value: '2022-09-23', evidence: { basis: 'inferred', clues: [clue] } },
    publication: { ...sampleIssue.publication, evidence: { basis: 'assumed', clues: [] } },
  })
  assert.match(html, /<details class="evidence"><summary>本期报头缺失，日期系推断<\/summary>/u)
  assert.match(
    html,
    /<q>9月22日上午<\/q><span>报道的最近一天<\/span><a href="[^"]+\/source\/#L11">原文第11行/u,
  )
  assert.match(html, /报名系推定/u)
  assert.doesNotMatch(pageOf({}), /class="evidence"/u)
})

test('a date or paper set by an editor is marked as such', () => {
  const html = pageOf({
    date: { value: '2022-09-23', evidence: { basis: 'editor', clues: [] } },
    publication: { ...sampleIssue.publication, evidence: { basis: 'editor', clues: [] } },
  })
  assert.match(html, /2022年9月23日<\/time><small>编者核定<\/small>/u)
  assert.match(html, /日期由编者核定<\/summary><p>编者没有写明理由。/u)
  assert.match(html, /报名由编者核定/u)
})

test('an undated issue has a note and an address without a date', () => {
  const { date: _, ...rest } = sampleIssue
  const html = issuePage(sampleFrame, { issue: { ...rest, id: 'mdrb/undated/a b.txt' } }, noNeighbours)
  assert.match(html, /<p class="evidence">本期日期待考：原文没有印出的日期，文字里的线索也不足/u)
  assert.match(html, /href="\/mdrb\/#undated">日期待考各期/u)
  assert.doesNotMatch(html, /on-this-day\/\d|<time/u)
  assert.match(html, /rel="canonical" href="https:\/\/example\.org\/mdrb\/undated\/a%20b\.txt\/"/u)
})

test('notices come after the articles and are labelled', () => {
  const html = pageOf({})
  const boxes = html.slice(html.indexOf('class="notices-and-ads"'))
  assert.match(boxes, /<p class="label label-notice"><a href="\/kinds\/notice\/">公告<\/a><\/p>/u)
  assert.ok(html.indexOf('秋收全面展开') < html.indexOf('class="notices-and-ads"'))
})

test('unplaced text is shown', () => {
  const html = pageOf({ unplaced: [{ text: '△ 无主的一行 <b>', sources: [] }] })
  assert.match(html, /未归类的文字/u)
  assert.match(html, /<blockquote id="unplaced-1">△ 无主的一行 &#x3C;b><\/blockquote>/u)
})

test('an issue with two pages has a section for each, with headings in order', () => {
  const [first] = sampleIssue.pages
  assert.ok(first)
  const html = pageOf({
    pages: [
      { ...first, number: '1', name: '要闻' },
      { ...first, number: '2' },
    ],
    items: [sampleArticle, { ...sampleArticle, id: '02-01', headline: '二版的新闻' }],
  })
  assert.deepEqual(
    [...html.matchAll(/<h2 class="printed-page-name">(.*?)<\/h2>/gu)].map(([, name]) => name),
    ['第1版 要闻', '第2版'],
  )
  assert.match(
    html,
    /aria-label="版面导航"><ol><li><a href="#page-01">第1版 要闻<\/a><\/li><li><a href="#page-02">第2版<\/a>/u,
  )
  assert.match(
    html,
    /<summary>本期标题（2）<\/summary><ol><li><a href="#a01-03">.*?<a href="#a02-01">二版的新闻/su,
  )
  assert.match(html, /<section class="printed-page" id="page-02">/u)
  assert.ok(html.indexOf('第2版') < html.indexOf('<span class="deck">二版的新闻'))
  assert.match(html, /<h3><a href="\/mdrb\/2022\/09\/05\/02-01\/">/u)
})

test('the issue page links to the other paper of the day', () => {
  const evening = sampleSummary('2022-09-05', 400, 'mdwb')
  const html = issuePage(sampleFrame, { issue: sampleIssue }, { sameDay: [evening] })
  assert.match(html, /<a href="\/mdwb\/2022\/09\/05\/">同日某地晚报<\/a>/u)
})

test('the previous issue is a link, a missing next issue a text', () => {
  const previous = {
    id: 'mdrb/2022-09-03',
    path: '/mdrb/2022/09/03/',
    publication: { slug: 'mdrb', name: '某地日报', basis: 'masthead' },
    date: { value: '2022-09-03', basis: 'masthead' },
    files: [],
    characters: 0,
    articles: [],
    messages: { error: 0, warning: 0, info: 0 },
    key: '',
  }
  const html = issuePage(sampleFrame, { issue: sampleIssue }, { previous, sameDay: [] })
  assert.match(html, /rel="prev" href="\/mdrb\/2022\/09\/03\/">.*?2022年9月3日/u)
  assert.match(html, /没有下一期/u)
  assert.match(html, /href="\/mdrb\/2022\/09\/">9月日历/u)
  assert.match(html, /href="\/on-this-day\/09-05\/">历年9月5日/u)
})
