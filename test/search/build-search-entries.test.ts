/** Search entries contain every text field of every article, and the unplaced text. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Issue } from '#model/record/issue.ts'
import { buildSearchEntries } from '#search/build-search-entries.ts'

const issue: Issue = {
  schemaVersion: 1,
  id: 'hyrb/2022-09-05',
  publication: { slug: 'hyrb', name: '日报', evidence: { basis: 'masthead', clues: [] } },
  date: { value: '2022-09-05', evidence: { basis: 'masthead', clues: [] } },
  pages: [],
  items: [
    {
      id: '01-28',
      kind: 'commentary',
      column: '专栏名',
      kicker: '引题',
      headline: '主题',
      subheads: ['副题一', '副题二'],
      dateline: { text: '新华社北京7月13日电', agency: '新华社' },
      bylines: [{ role: '记者', name: '张三' }, { name: '李四' }],
      body: [
        { type: 'paragraph', text: '正文' },
        { type: 'crosshead', text: '小标题' },
      ],
      captions: [{ text: '图说', credit: '王五 摄' }],
      sources: [],
    },
  ],
  unplaced: [{ text: '散句', sources: [] }],
  messages: [],
}

test('an entry has every field of its article', () => {
  const [entry] = buildSearchEntries(issue)
  assert.deepEqual(entry, {
    url: '/hyrb/2022/09/05/01-28/',
    title: '主题',
    date: '2022-09-05',
    paper: '日报',
    slug: 'hyrb',
    kind: '评论',
    head: [
      { text: '专栏名', at: 'column' },
      { text: '引题', at: 'kicker' },
      { text: '主题', at: 'headline' },
      { text: '副题一', at: 'subhead-1' },
      { text: '副题二', at: 'subhead-2' },
      { text: '记者 张三', at: 'byline' },
      { text: '李四', at: 'byline' },
      { text: '新华社北京7月13日电', at: 'p1' },
    ],
    text: [
      { text: '正文', at: 'p1' },
      { text: '小标题', at: 'p2' },
      { text: '图说', at: 'caption-1' },
      { text: '王五 摄', at: 'caption-1' },
    ],
  })
})

test('the unplaced text is an entry with the address of its issue', () => {
  const [, entry] = buildSearchEntries(issue)
  assert.equal(entry?.url, '/hyrb/2022/09/05/')
  assert.deepEqual(entry?.text, [{ text: '散句', at: 'unplaced-1' }])
})
