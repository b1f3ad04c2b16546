/** A page of two articles with its gold and a perfect record, which tests modify. */
import type { PageComparison } from '#accuracy/page-comparison.ts'
import type { Gold } from '#model/accuracy/gold.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Span } from '#model/record/span.ts'

export const file = 'a.txt'

const text = [
  '滨江日报 2022年9月5日',
  '全市秋收会召开',
  '# 秋收开镰 颗粒归仓',
  '本报讯（记者 李明）全市秋收',
  '',
  '全面展开。',
  '图为收割现场。',
].join('\n')

/** Returns the span of a substring of the page. */
export const spanOf = (piece: string): Span => {
  const start = text.indexOf(piece)
  return [start, start + piece.length]
}

const story: Span[] = [
  '全市秋收会召开',
  '# 秋收开镰 颗粒归仓',
  '本报讯（记者 李明）全市秋收',
  '全面展开。',
].map(spanOf)
const picture: Span[] = [spanOf('图为收割现场。')]

export const gold: Gold = {
  publication: '滨江日报',
  date: '2022-09-05',
  dateBasis: 'masthead',
  items: [
    {
      kind: 'news',
      kicker: '全市秋收会召开',
      headline: '秋收开镰 颗粒归仓',
      subheads: [],
      dateline: '本报讯',
      bylines: [{ role: '记者', name: '李明' }],
      paragraphs: ['全市秋收全面展开。'],
      captions: [],
      spans: story,
    },
    {
      kind: 'photo',
      subheads: [],
      bylines: [],
      paragraphs: [],
      captions: [{ text: '图为收割现场。' }],
      spans: picture,
    },
  ],
}

export const storyArticle: Article = {
  id: '01-03',
  kind: 'news',
  kicker: '全市秋收会召开',
  headline: '秋收开镰 颗粒归仓',
  subheads: [],
  dateline: { text: '本报讯' },
  bylines: [{ role: '记者', name: '李明' }],
  body: [{ type: 'paragraph', text: '全市秋收全面展开。' }],
  captions: [],
  sources: [{ file, spans: story }],
}

export const pictureArticle: Article = {
  id: '01-07',
  kind: 'photo',
  subheads: [],
  bylines: [],
  body: [],
  captions: [{ text: '图为收割现场。' }],
  sources: [{ file, spans: picture }],
}

const issue: Issue = {
  schemaVersion: 1,
  id: 'bjrb/2022-09-05',
  publication: { slug: 'bjrb', name: '滨江日报', evidence: { basis: 'masthead', clues: [] } },
  date: { value: '2022-09-05', evidence: { basis: 'masthead', clues: [] } },
  pages: [
    {
      source: { file, sha256: 'a'.repeat(64), encoding: 'utf-8', length: text.length },
      furniture: [spanOf('滨江日报 2022年9月5日')],
    },
  ],
  items: [storyArticle, pictureArticle],
  unplaced: [],
  messages: [],
}

/** Returns the page with a perfect record, except for the given fields. */
export const pageReading = (changes: Partial<Issue> = {}): PageComparison => ({
  file,
  text,
  issue: { ...issue, ...changes },
  gold,
})
