/**
 * Pairs articles of the record with items of the gold by their common text.
 *
 * Compared are spans if the gold has them, otherwise equal texts such as the headline `秋收开镰 颗粒归仓`.
 */
import type { GoldItem } from '#model/accuracy/gold.ts'
import type { Article } from '#model/record/article.ts'
import { partsOfArticle, partsOfGold, textParts } from './article-parts.ts'
import { overlapOf } from './overlap.ts'
import { spansIn } from './page-comparison.ts'
import { iouOf } from './separation.ts'

export interface ArticlePair {
  item: GoldItem
  /** Absent when the record has no similar article. */
  article?: Article
}

function similarity(item: GoldItem, article: Article, file: string): number {
  if (item.spans) return iouOf(item.spans, spansIn(article.sources, file))
  const [expected, read] = [partsOfGold(item), partsOfArticle(article)]
  return textParts.reduce((sum, part) => sum + overlapOf(expected[part], read[part]).common, 0)
}

/** Returns pairs in the order of the gold, matched greedily by similarity, and the articles without an item. */
export function pairArticles(
  items: readonly GoldItem[],
  articles: readonly Article[],
  file: string,
): { pairs: ArticlePair[]; leftOver: Article[] } {
  const candidates = items
    .flatMap((item) => articles.map((article) => ({ item, article, score: similarity(item, article, file) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const taken = new Map<GoldItem, Article>()
  const used = new Set<Article>()
  for (const { item, article } of candidates) {
    if (taken.has(item) || used.has(article)) continue
    taken.set(item, article)
    used.add(article)
  }
  const pairs = items.map((item): ArticlePair => {
    const article = taken.get(item)
    return article ? { item, article } : { item }
  })
  return { pairs, leftOver: articles.filter((article) => !used.has(article)) }
}
