/**
 * The score of one page: the record against the gold, in counts.
 *
 * Texts of a part are compared as bags over the whole page, so a headline given to the wrong article is a right headline
 * and no exact article.
 */

import type { Count } from '#model/accuracy/count.ts'
import { noCount } from '#model/accuracy/count.ts'
import type { GoldItem } from '#model/accuracy/gold.ts'
import { byPart, type Score, type Share } from '#model/accuracy/score.ts'
import type { Article } from '#model/record/article.ts'
import { type ArticleParts, partsOfArticle, partsOfGold, sameParts } from './article-parts.ts'
import { coverageOf } from './coverage.ts'
import { overlapOf } from './overlap.ts'
import { articlesOn, type PageComparison, spansIn } from './page-comparison.ts'
import { separationOf } from './separation.ts'

const countOf = (read: readonly string[], expected: readonly string[]): Count => ({
  right: overlapOf(read, expected).common,
  read: read.length,
  expected: expected.length,
})

/** A kind is right with the headline that it was given to. */
const kindsOf = (articles: ReadonlyArray<Pick<GoldItem, 'kind'>>, texts: readonly ArticleParts[]): string[] =>
  articles.map(({ kind }, index) => JSON.stringify([kind, texts[index]?.headline]))

function scoreParts(articles: readonly Article[], items: readonly GoldItem[]): Score['parts'] {
  const [read, expected] = [articles.map(partsOfArticle), items.map(partsOfGold)]
  return byPart((part) =>
    part === 'kind'
      ? countOf(kindsOf(articles, read), kindsOf(items, expected))
      : countOf(
          read.flatMap((texts) => texts[part]),
          expected.flatMap((texts) => texts[part]),
        ),
  )
}

function scoreExact(articles: readonly Article[], items: readonly GoldItem[]): Share {
  const read = articles.map(partsOfArticle)
  const exact = items.filter((item) => read.some((parts) => sameParts(parts, partsOfGold(item))))
  return { right: exact.length, all: items.length }
}

function scoreSeparation(articles: readonly Article[], items: readonly GoldItem[], file: string): Count {
  const expected = items.flatMap(({ spans }) => (spans ? [spans] : []))
  if (expected.length < items.length) return noCount
  return separationOf(
    articles.map(({ sources }) => spansIn(sources, file)),
    expected,
  )
}

const share = (right: boolean): Share => ({ right: Number(right), all: 1 })
const none: Share = { right: 0, all: 0 }

/** Score of one page; a page without a record has everything wrong. */
export function scorePage(page: PageComparison): Score {
  const { gold, issue, file, text } = page
  const articles = articlesOn(page)
  const date = share(issue !== undefined && issue.date?.value === gold.date)
  return {
    pages: 1,
    coverage: coverageOf(text, file, issue),
    publications: share(issue?.publication.name === gold.publication),
    printedDates: gold.dateBasis === 'masthead' ? date : none,
    otherDates: gold.dateBasis === 'masthead' ? none : date,
    articles: scoreSeparation(articles, gold.items, file),
    exact: scoreExact(articles, gold.items),
    parts: scoreParts(articles, gold.items),
  }
}
