/** An issue of two raw files and three pages, with an article that continues on the second page, is published as one. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Issue } from '#model/record/issue.ts'
import { crawlSite } from '../site/crawl.ts'
import { createTestArchive } from './test-archive.ts'

const front = `衡阳日报

2022年9月5日 星期一 第18283号 今日四版

# 全市秋粮收购启动 首日入库三千吨

本报讯（记者 陈小满）9月4日，全市秋粮收购正式启动。种粮大户马有田把第一车稻谷开上地磅，

磅单上的数字定格在十一点六吨。粮库今年新装了三条烘干线，潮粮不用再晒，（下转第二版）
`

const inside = `第二版 要闻 2022年9月5日 星期一 责编 汪洋

（上接第一版）随到随烘。到傍晚收秤，首日共入库三千零六十吨。

# 汛末水库蓄水进度过半

本报讯（记者 罗舟）截至9月3日，全市大中型水库蓄水量已达总库容的百分之五十四。

第三版 民生 2022年9月5日 星期一 责编 江一苇

# 老旧小区加装电梯有了“明白账”

本报讯（记者 付青）记者昨日从市住建局获悉，全市今年计划加装电梯一百二十台。
`

const archive = createTestArchive({ after })
archive.write('issues/2022/0905-1.txt', front)
archive.write('issues/2022/0905-2.txt', inside)
const built = await archive.run('build')

const html = (address: string): string =>
  readFileSync(join(archive.out, 'hyrb/2022/09/05', address, 'index.html'), 'utf8')

test('merges both files into one issue of three pages, and joins the continued article', () => {
  assert.equal(built.code, 0, built.stderr)
  const { pages, items } = Issue.parse(
    JSON.parse(readFileSync(join(archive.out, 'hyrb/2022/09/05/issue.json'), 'utf8')),
  )
  assert.deepEqual(
    pages.map(({ number, name, source }) => [number, name, source.file]),
    [
      [undefined, undefined, '2022/0905-1.txt'],
      ['2', '要闻', '2022/0905-2.txt'],
      ['3', '民生', '2022/0905-2.txt'],
    ],
  )
  assert.deepEqual(
    items.map(({ id }) => id),
    ['01-05', '02-05', '03-11'],
  )
  assert.deepEqual(
    items[0]?.sources.map(({ file }) => file),
    ['2022/0905-1.txt', '2022/0905-2.txt'],
  )
})

test('the issue links to its pages, each of which has its articles', () => {
  const page = html('')
  const navigation = /<nav class="page-navigation".*?<\/nav>/su.exec(page)?.[0] ?? ''
  assert.deepEqual(
    [...navigation.matchAll(/href="#([^"]+)">([^<]+)</gu)].map(([, anchor, words]) => `${anchor} ${words}`),
    ['page-01 未印版次，编作01', 'page-02 第2版 要闻', 'page-03 第3版 民生'],
  )
  const [, first = '', second = '', third = ''] = page.split(/<section class="printed-page"/u)
  assert.match(first, /id="a01-05"/u)
  assert.match(second, /id="a02-05"/u)
  assert.match(third, /id="a03-11"/u)
})

test('the joined article has continuous text and links to the source', () => {
  const article = html('01-05')
  assert.match(article, /潮粮不用再晒，随到随烘。/u)
  assert.match(article, /下转第2版，已接成一篇/u)
  assert.doesNotMatch(article, /版面缺失/u)
  assert.match(article, /source\/#L7"/u)
})

test('the source page shows both files with a unique anchor for each line', () => {
  const source = html('source')
  assert.deepEqual(
    [...source.matchAll(/<section class="raw-file" id="[^"]+"><h2>(.*?)<\/h2>/gu)].map(([, title]) => title),
    ['未印版次，编作01', '第2版 要闻、第3版 民生'],
  )
  assert.match(source, /id="L7".*id="F2L3"/su)
  assert.equal([...source.matchAll(/字，无一遗漏，无一重复/gu)].length, 2)
  const ids = [...source.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
})

test('the site has no broken links', async () => {
  assert.deepEqual(await crawlSite(archive.out), { broken: [], unreached: [] })
})
