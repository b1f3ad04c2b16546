import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sourcePage } from '#render/pages/source-page.tsx'
import { sampleFrame, sampleIssue, sampleReading, sampleText } from '../sample-issue.ts'

const pageOf = (messages = sampleIssue.messages, text = sampleText): string =>
  sourcePage(sampleFrame, { issue: { ...sampleIssue, messages }, reading: sampleReading }, () => text)

test('every line of the raw text has its number as an anchor', () => {
  const anchors = [...pageOf().matchAll(/class="raw-line" id="L(\d+)"/gu)].map(([, line]) => Number(line))
  assert.deepEqual(anchors, [1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a block shows its role and links to its part of the article, also a byline within the lead', () => {
  const html = pageOf()
  assert.match(html, /<a class="reading-role" href="\/mdrb\/2022\/09\/05\/01-03\/#headline">主题<\/a>/u)
  assert.match(html, /href="\/mdrb\/2022\/09\/05\/01-03\/#p1">导语 第1段</u)
  assert.match(html, /<dd><a href="\/mdrb\/2022\/09\/05\/01-03\/#byline">李明<\/a><\/dd>/u)
})

test('the two halves of a joined paragraph link to each other', () => {
  const html = pageOf()
  assert.match(
    html,
    /id="L5".*?<p class="reading-text">9月4日，全市秋收<a class="continuation-link" href="#L7">下接第7行<\/a><\/p>/su,
  )
  assert.match(
    html,
    /id="L7".*?<p class="reading-text continued"><a class="continuation-link" href="#L5">⏎ 上接第5行<\/a>全面展开。<\/p>/su,
  )
})

test('dateline, byline and the fields of the masthead are listed with labels', () => {
  const html = pageOf()
  const facts = [...html.matchAll(/<dt>([^<]+)<\/dt><dd>(?:<a [^>]*>)?([^<]+)</gu)].map(
    ([, label, value]) => `${label} ${value}`,
  )
  assert.ok(facts.includes('电头 本报讯'))
  assert.ok(facts.includes('记者 李明'))
  assert.ok(facts.includes('日期 2022年9月5日'))
  assert.ok(!facts.some((fact) => fact.includes('赵一')), '赵一 is in the record, not in this text')
})

test('a headline is shown as in the record, without its heading mark', () => {
  assert.match(pageOf(), /role-headline.*?<p class="reading-text">秋收开镰 颗粒归仓<\/p>/su)
})

test('every block has one details element with the evidence for its role', () => {
  const cues = [{ cue: 'heading-mark', weight: 5, saw: '#' }]
  const reading = sampleReading.map((block) =>
    block.line === 3 ? { ...block, cues, margin: 0.4, runnerUp: 'subhead' as const } : block,
  )
  const html = sourcePage(sampleFrame, { issue: sampleIssue, reading }, () => sampleText)
  assert.match(
    html,
    /id="L3".*?<summary>依据.*?读作主题，次选副题，几乎相当（差 0\.4 分）.*?标题记号 \+5 <q>#<\/q>/su,
  )
  assert.equal([...html.matchAll(/<details class="role-evidence">/gu)].length, sampleReading.length)
})

test('a message is shown at its line with its rule, its reason and the marked text', () => {
  const place = { file: 'sample.txt', line: 7, column: 1, endLine: 7, endColumn: 3 }
  const html = pageOf([{ ruleId: 'doubled-characters', severity: 'warning', reason: '半句话', place }])
  assert.match(
    html,
    /id="L7".*?<mark>全面<\/mark>展开。.*?提醒 · 疑似叠字<\/b> 半句话.*?规则 doubled-characters.*?id="L8"/su,
  )
})

test('messages link to the previous and next message in page order', () => {
  const about = (line: number) => ({
    ruleId: 'x',
    severity: 'info' as const,
    reason: `第${line}行`,
    place: { file: 'sample.txt', line, column: 1 },
  })
  const html = pageOf([about(7), about(3), about(9)])
  const notes = [
    ...html.matchAll(/id="(D\d)"><p><b>[^<]*<\/b> ([^<]+).*?message-note-nav">(.*?)<\/p>/gsu),
  ].map(([, id, reason, steps]) =>
    [id, reason, ...(steps ?? '').matchAll(/href="#(D\d)"/gu)].map((part) =>
      Array.isArray(part) ? part[1] : part,
    ),
  )
  assert.deepEqual(notes, [
    ['D1', '第3行', 'D2'],
    ['D2', '第7行', 'D1', 'D3'],
    ['D3', '第9行', 'D2'],
  ])
  assert.match(html, /<a class="first-message-link" href="#D1">存疑3处<\/a>/u)
  assert.doesNotMatch(pageOf(), /first-message-link|message-note/u)
})

test('the statement gives the number of characters of the page', () => {
  assert.match(pageOf(), /全文49字，无一遗漏，无一重复。/u)
  assert.match(pageOf([], `${sampleText}多出`), /全文51字，遗漏2字，重复0字。/u)
  assert.match(pageOf(), new RegExp('a'.repeat(64), 'u'))
})

test('the raw text is shown unchanged, with markup escaped', () => {
  assert.match(pageOf(), /<\/a># 秋收开镰 颗粒归仓</u)
  assert.match(pageOf([], `${sampleText}\n<script>`), /&#x3C;script>/u)
})

test('the raw text can be downloaded, and its hash is compared with that of the received file', () => {
  const html = pageOf()
  assert.match(html, /href="\/mdrb\/2022\/09\/05\/source\/sample\.txt" download/u)
  assert.match(html, /另存为 UTF-8，文字未改；SHA-256 是收到时的/u)
  const sha256 = createHash('sha256').update(sampleText).digest('hex')
  const pages = sampleIssue.pages.map((page) => ({ ...page, source: { ...page.source, sha256 } }))
  const same = sourcePage(
    sampleFrame,
    { issue: { ...sampleIssue, pages }, reading: sampleReading },
    () => sampleText,
  )
  assert.match(same, /与收到的文件逐字节相同/u)
})

test('rows are grouped under the title of their article', () => {
  assert.deepEqual(
    [...pageOf().matchAll(/<h3 class="row-group-title">(.*?)<\/h3>/gsu)].map(([, title]) =>
      (title ?? '')
        .replaceAll(/<[^>]*>/gu, ' ')
        .trim()
        .replaceAll(/\s{2,}/gu, ' '),
    ),
    ['报头与版面附件', '新闻 秋收开镰 颗粒归仓', '公告 征稿启事'],
  )
})

test('the legend lists only the roles of this page', () => {
  const legend = /<ul class="legend">(.*?)<\/ul>/su.exec(pageOf())?.[1] ?? ''
  assert.deepEqual(
    [...legend.matchAll(/class="choice role-(\w+)/gu)].map(([, role]) => role),
    ['masthead', 'headline', 'lead', 'paragraph'],
  )
})

test('a role set by an editor is marked as such', () => {
  const cues = [{ cue: 'editor', weight: 14, saw: '编者订正' }]
  const reading = sampleReading.map((block) => (block.line === 9 ? { ...block, cues } : block))
  const html = sourcePage(sampleFrame, { issue: sampleIssue, reading }, () => sampleText)
  assert.match(html, /id="L9".*?<span class="by-editor">编者指定<\/span>/su)
  assert.doesNotMatch(pageOf(), /编者指定/u)
})
