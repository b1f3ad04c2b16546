/**
 * Scores one page: compares the record with the gold.
 *
 * Texts of a part are compared as multisets over the whole page: the headline `秋收开镰` in the wrong article is a correct
 * headline, but the article is not exact.
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

/** A kind is compared together with the headline of its article. */
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

/** Returns the score of one page; without a record nothing is right. */
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
