import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scorePage } from '#accuracy/score-page.ts'
import { file, gold, pageReading, pictureArticle, spanOf, storyArticle } from './sample-page.ts'

test('a perfect record has all counts right', () => {
  const score = scorePage(pageReading())
  assert.deepEqual(score.coverage, { all: 54, lost: 0, twice: 0 })
  assert.deepEqual(score.exact, { right: 2, all: 2 })
  assert.deepEqual(score.articles, { right: 2, read: 2, expected: 2 })
  assert.deepEqual(score.parts.headline, { right: 1, read: 1, expected: 1 })
  assert.deepEqual(score.parts.kind, { right: 2, read: 2, expected: 2 })
  assert.deepEqual(
    [score.publications, score.printedDates, score.otherDates],
    [
      { right: 1, all: 1 },
      { right: 1, all: 1 },
      { right: 0, all: 0 },
    ],
  )
})

test('ignores white space, but not a wrong character', () => {
  const spaced = { ...storyArticle, headline: '秋收开镰\u3000颗粒 归仓' }
  assert.equal(scorePage(pageReading({ items: [spaced, pictureArticle] })).exact.right, 2)
  const misread = { ...storyArticle, headline: '秋收开镰 颗粒归合' }
  const score = scorePage(pageReading({ items: [misread, pictureArticle] }))
  assert.deepEqual(score.exact, { right: 1, all: 2 })
  assert.deepEqual(score.parts.headline, { right: 0, read: 1, expected: 1 })
  assert.equal(score.parts.kind.right, 1)
})

test('a kicker read as a subhead is missing in one part and superfluous in the other', () => {
  const { kicker, ...rest } = storyArticle
  const { parts } = scorePage(pageReading({ items: [{ ...rest, subheads: [kicker ?? ''] }, pictureArticle] }))
  assert.deepEqual(parts.kicker, { right: 0, read: 0, expected: 1 })
  assert.deepEqual(parts.subhead, { right: 0, read: 1, expected: 0 })
})

test('of two articles read as one, one is found and none is exact', () => {
  const joined = {
    ...storyArticle,
    captions: pictureArticle.captions,
    sources: [
      { file, spans: [...storyArticle.sources, ...pictureArticle.sources].flatMap(({ spans }) => spans) },
    ],
  }
  const score = scorePage(pageReading({ items: [joined] }))
  assert.deepEqual(score.articles, { right: 1, read: 1, expected: 2 })
  assert.deepEqual(score.exact, { right: 0, all: 2 })
  assert.deepEqual(score.coverage.lost, 0)
})

test('paragraphs in the wrong order are right, but the article is not exact', () => {
  const paragraphs = ['甲。', '乙。']
  const page = pageReading({
    items: [
      { ...storyArticle, body: [...paragraphs].reverse().map((text) => ({ type: 'paragraph', text })) },
    ],
  })
  const [item] = gold.items
  assert.ok(item)
  const score = scorePage({ ...page, gold: { ...gold, items: [{ ...item, paragraphs }] } })
  assert.deepEqual(score.parts.paragraph, { right: 2, read: 2, expected: 2 })
  assert.equal(score.exact.right, 0)
})

test('a wrong date, a superfluous date and a wrong newspaper are not right', () => {
  const date = { value: '2022-09-06', evidence: { basis: 'masthead' as const, clues: [] } }
  const publication = { slug: 'bjwb', name: '滨江晚报', evidence: { basis: 'assumed' as const, clues: [] } }
  const score = scorePage(pageReading({ date, publication }))
  assert.deepEqual(score.printedDates, { right: 0, all: 1 })
  assert.deepEqual(score.publications, { right: 0, all: 1 })
  const { date: _, dateBasis, ...undated } = gold
  assert.deepEqual(scorePage({ ...pageReading(), gold: undated }).otherDates, { right: 0, all: 1 })
})

test('does not score separation when the gold has no spans', () => {
  const items = gold.items.map(({ spans, ...item }) => item)
  const score = scorePage({ ...pageReading(), gold: { ...gold, items } })
  assert.deepEqual(score.articles, { right: 0, read: 0, expected: 0 })
  assert.equal(score.exact.right, 2)
})

test('a page without a record has nothing right and all characters lost', () => {
  const score = scorePage({ ...pageReading(), issue: undefined })
  assert.deepEqual(score.coverage, { all: 54, lost: 54, twice: 0 })
  assert.deepEqual(score.exact, { right: 0, all: 2 })
  assert.deepEqual(score.articles, { right: 0, read: 0, expected: 2 })
  assert.deepEqual(score.printedDates, { right: 0, all: 1 })
})

test('counts lost and doubled characters', () => {
  const [start, end] = spanOf('图为收割现场。')
  const half = {
    ...pictureArticle,
    sources: [{ file, spans: [[start, end - 2] satisfies [number, number]] }],
  }
  assert.equal(scorePage(pageReading({ items: [storyArticle, half] })).coverage.lost, 2)
  assert.equal(
    scorePage(pageReading({ items: [storyArticle, pictureArticle, pictureArticle] })).coverage.twice,
    7,
  )
})

test('ignores articles on other pages of the issue', () => {
  const elsewhere = {
    ...pictureArticle,
    sources: [{ file: 'b.txt', spans: pictureArticle.sources[0]?.spans ?? [] }],
  }
  const score = scorePage(pageReading({ items: [storyArticle, elsewhere] }))
  assert.deepEqual(score.articles, { right: 1, read: 1, expected: 2 })
  assert.equal(score.coverage.lost, 7)
})
