/** A small issue written by hand, with its reading: a front page with the raw text `sampleText`. */

import type { BlockReading } from '#model/reading/reading.ts'
import type { Role } from '#model/reading/role.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { ruleDocs } from '#publish/rule-docs.ts'
import type { Frame } from '#render/frame.ts'

export const sampleText = [
  '某地日报 2022年9月5日',
  '',
  '# 秋收开镰 颗粒归仓',
  '',
  '本报讯（记者 李明）9月4日，全市秋收',
  '',
  '全面展开。',
  '',
  '征稿启事',
].join('\n')

const file = 'sample.txt'

const span = (text: string): [number, number] => {
  const start = sampleText.indexOf(text)
  return [start, start + text.length]
}

export const sampleArticle: Article = {
  id: '01-03',
  kind: 'news',
  kicker: '全市秋收现场推进会召开',
  headline: '秋收开镰 颗粒归仓',
  subheads: ['王强出席'],
  dateline: { text: '本报讯' },
  bylines: [
    { role: '记者', name: '李明' },
    { role: '通讯员', name: '赵一' },
    { role: '通讯员', name: '钱二' },
  ],
  body: [
    { type: 'paragraph', text: '9月4日，全市秋收全面展开。' },
    { type: 'crosshead', text: '机收为主' },
    { type: 'paragraph', text: '\u3000\u3000　各地调度农机。' },
  ],
  captions: [],
  sources: [
    {
      file,
      spans: [span('# 秋收开镰 颗粒归仓'), span('本报讯（记者 李明）9月4日，全市秋收'), span('全面展开。')],
    },
  ],
}

const sampleNotice: Article = {
  id: '01-09',
  kind: 'notice',
  headline: '征稿启事',
  subheads: [],
  bylines: [],
  body: [],
  captions: [],
  sources: [{ file, spans: [span('征稿启事')] }],
}

export const sampleIssue: Issue = {
  schemaVersion: 1,
  id: 'mdrb/2022-09-05',
  publication: { slug: 'mdrb', name: '某地日报', evidence: { basis: 'masthead', clues: [] } },
  date: { value: '2022-09-05', evidence: { basis: 'masthead', clues: [] } },
  masthead: { number: 18283, weekday: '星期一', lunarDate: '壬寅年八月初十', pageCount: 8, cn: 'CN 43-0004' },
  pages: [
    {
      source: { file, sha256: 'a'.repeat(64), encoding: 'utf-8', length: sampleText.length },
      furniture: [span('某地日报 2022年9月5日')],
    },
  ],
  items: [sampleArticle, sampleNotice],
  unplaced: [],
  messages: [],
}

const block = (
  line: number,
  text: string,
  role: Role,
  parts: Pick<BlockReading, 'part' | 'gave'> = {},
): BlockReading => ({
  file,
  line,
  spans: [span(text)],
  role,
  ...(role === 'masthead' ? {} : { article: line === 9 ? '01-09' : '01-03' }),
  ...parts,
  cues: [],
  margin: 3,
})

export const sampleReading: BlockReading[] = [
  block(1, '某地日报 2022年9月5日', 'masthead'),
  block(3, '# 秋收开镰 颗粒归仓', 'headline'),
  block(5, '本报讯（记者 李明）9月4日，全市秋收', 'lead', { part: 0, gave: ['dateline', 'bylines'] }),
  block(7, '全面展开。', 'paragraph', { part: 0 }),
  block(9, '征稿启事', 'headline'),
]

export const sampleFrame: Frame = {
  site: {
    title: '某地报纸档案',
    description: '某地报纸的文字档案',
    baseUrl: 'https://example.org',
    errorReports: 'editor@example.org',
    defaultPublication: 'mdrb',
  },
  papers: [{ slug: 'mdrb', name: '某地日报', first: '2020-07-14', last: '2022-09-05' }],
  assets: {
    style: '/assets/a.css',
    scripts: {
      search: '/assets/s.js',
      days: '/assets/d.js',
      article: '/assets/r.js',
      choices: '/assets/c.js',
    },
    icon: '/assets/i.svg',
  },
  ruleDocs,
}
