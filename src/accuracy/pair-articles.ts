/**
 * Which article of the record stands for which of the gold, so that their parts can be held side by side.
 *
 * By the text that they share: spans where the gold has them, else equal headlines, paragraphs and names.
 */

import type { GoldItem } from '#model/accuracy/gold.ts'
import type { Article } from '#model/record/article.ts'
import { partsOfArticle, partsOfGold, textParts } from './article-parts.ts'
import { overlapOf } from './overlap.ts'
import { spansIn } from './page-comparison.ts'
import { iouOf } from './separation.ts'

export interface ArticlePair {
  item: GoldItem
  /** Absent when nothing was read of it. */
  article?: Article
}

function similarity(item: GoldItem, article: Article, file: string): number {
  if (item.spans) return iouOf(item.spans, spansIn(article.sources, file))
  const [expected, read] = [partsOfGold(item), partsOfArticle(article)]
  return textParts.reduce((sum, part) => sum + overlapOf(expected[part], read[part]).common, 0)
}

/** Pairs in the order of the gold, the most alike first served, and the articles that are left over. */
export function pairArticles(
  items: readonly GoldItem[],
  articles: readonly Article[],
  file: string,
): { pairs: ArticlePair[]; leftOver: Article[] } {
  const candidates = items
    .flatMap((item) => articles.map((article) => ({ item, article, alike: similarity(item, article, file) })))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike)
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
