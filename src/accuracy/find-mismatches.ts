/**
 * Lists the differences between record and gold, for improving the parser.
 *
 * `dev-14.txt:9 kicker: expected 市政协常委会开会, read nothing`.
 */
import type { GoldItem } from '#model/accuracy/gold.ts'
import type { Mismatch } from '#model/accuracy/mismatch.ts'
import { type Part, parts } from '#model/accuracy/score.ts'
import type { Article } from '#model/record/article.ts'
import { type ArticleParts, partsOfArticle, partsOfGold } from './article-parts.ts'
import { createLineFinder } from './line-finder.ts'
import { overlapOf } from './overlap.ts'
import { articlesOn, type PageComparison, spansIn } from './page-comparison.ts'
import { type ArticlePair, pairArticles } from './pair-articles.ts'

type Difference = Omit<Mismatch, 'file' | 'line'>

const titleOf = ({ headline, caption, paragraph }: ArticleParts): string =>
  headline[0] ?? caption[0] ?? paragraph[0] ?? ''

const difference = (
  what: Mismatch['what'],
  expected: string | undefined,
  read: string | undefined,
): Difference => ({
  what,
  ...(expected !== undefined && { expected }),
  ...(read !== undefined && { read }),
})

function differencesIn(part: Part, item: GoldItem, article: Article): Difference[] {
  if (part === 'kind') return item.kind === article.kind ? [] : [difference(part, item.kind, article.kind)]
  const { onlyFirst, onlySecond } = overlapOf(partsOfGold(item)[part], partsOfArticle(article)[part])
  return Array.from({ length: Math.max(onlyFirst.length, onlySecond.length) }, (_, index) =>
    difference(part, onlyFirst[index], onlySecond[index]),
  )
}

const differencesOf = ({ item, article }: ArticlePair): Difference[] =>
  article
    ? parts.flatMap((part) => differencesIn(part, item, article))
    : [difference('article', titleOf(partsOfGold(item)), undefined)]

function pageDifferences({ issue, gold }: PageComparison): Difference[] {
  if (!issue) return [difference('record', gold.publication, undefined)]
  const { publication, date } = issue
  return [
    ...(publication.name === gold.publication
      ? []
      : [difference('publication', gold.publication, publication.name)]),
    ...(date?.value === gold.date ? [] : [difference('date', gold.date, date?.value)]),
  ]
}

const startOf = (spans: ReadonlyArray<readonly [number, number]> | undefined): number => spans?.[0]?.[0] ?? 0

/** Returns the mismatches of one page, sorted by line. */
export function findMismatches(page: PageComparison): Mismatch[] {
  const { gold, file, text } = page
  const finder = createLineFinder(text)
  const withLine = (found: Difference, from: number): Mismatch => ({
    file,
    line: finder.lineOf(found.expected ?? found.read ?? '', from) ?? finder.lineAt(from),
    ...found,
  })
  const { pairs, leftOver } = pairArticles(gold.items, articlesOn(page), file)
  const ofPairs = pairs.flatMap((pair) => {
    const from = startOf(pair.item.spans ?? (pair.article && spansIn(pair.article.sources, file)))
    return differencesOf(pair).map((found) => withLine(found, from))
  })
  const surplus = leftOver.map((article) =>
    withLine(
      difference('article', undefined, titleOf(partsOfArticle(article))),
      startOf(spansIn(article.sources, file)),
    ),
  )
  const ofPage = pageDifferences(page).map((found): Mismatch => ({ file, line: 1, ...found }))
  return [...ofPage, ...[...ofPairs, ...surplus].sort((a, b) => a.line - b.line)]
}
