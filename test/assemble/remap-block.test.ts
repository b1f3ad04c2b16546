import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remapBlock } from '#assemble/remap-block.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'
import { blockOutputs } from '#render/source/alignment/block-output.ts'
import { readIssues, type Texts } from './read-issues.ts'

const title = '全市秋粮收购启动 首日入库三千吨'

const texts: Texts = {
  '2022-09-05-01.txt': `滨江日报\n\n2022年9月5日 星期一 第1983号 今日四版\n\n# ${title}\n\n本报讯（记者 陈小满）9月4日，全市秋粮收购正式启动。粮库主任祝长顺说，今年新装了三条烘干线，潮粮不用再晒，（下转第二版）\n`,
  '2022-09-05-02.txt': `第二版 要闻 2022年9月5日 星期一 责编 汪洋\n\n# ${title}\n\n（上接第一版）随到随烘。到傍晚收秤，首日共入库三千零六十吨。\n`,
}

test('a title that the second half repeats has no output in the joined article', () => {
  const [parsed] = readIssues(texts)
  assert.ok(parsed)
  const { issue, reading } = parsed
  assert.deepEqual(
    issue.items.map(({ id, headline, body }) => [id, headline, body.length]),
    [['01-05', title, 1]],
  )
  const outputs = blockOutputs(issue, reading, (file) => texts[file] ?? '')
  const titles = reading.filter(({ role }: BlockReading) => role === 'headline')
  assert.deepEqual(
    titles.map((block) => [block.article, block.repeats, outputs.get(block)?.spanTexts]),
    [
      ['01-05', undefined, [title]],
      ['01-05', true, []],
    ],
  )
})

test('a new title of the second half becomes a crosshead after the paragraphs of the first half', () => {
  const half = (id: string, headline: string): Article => ({
    id,
    kind: 'news',
    headline,
    subheads: [],
    bylines: [],
    body: [{ type: 'paragraph', text: '随到随烘。' }],
    captions: [],
    sources: [],
  })
  const block: BlockReading = {
    file: '2.txt',
    line: 3,
    spans: [[0, 6]],
    role: 'headline',
    article: '02-03',
    cues: [],
    margin: 3,
  }
  const { role, article, part } = remapBlock(
    block,
    half('01-05', title),
    half('02-03', '种粮大户的账本'),
    Number,
  )
  assert.deepEqual([role, article, part], ['crosshead', '01-05', 1])
})
