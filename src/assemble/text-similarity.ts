/**
 * Measures the similarity of two articles of an issue by bigrams that occur in both of them and in no other article.
 *
 * 燃放 and 花炮 occur in `花炮产业迎来“燃放权”改革` on page 1, in a text without a headline on page 2, and in no other article.
 */
import type { Article } from '#model/record/article.ts'

/** Number of shared bigrams with similarity 1; a name of three characters has two bigrams. */
const certainBigramCount = 6

/** Returns all titles of an article, in reading order. */
export const titlesOf = ({ column, kicker, headline, subheads }: Article): string[] =>
  [column, kicker, headline, ...subheads].filter((title) => title !== undefined)

const textOf = (article: Article): string =>
  [...titlesOf(article), ...article.body.map(({ text }) => text)].join('\n')

/** Two Han characters, except numerals and units of dates. */
const distinctiveBigram = /^(?![零一二两三四五六七八九十百千万亿年月日时]{2})\p{Script=Han}{2}$/u

const distinctiveBigrams = (text: string): Set<string> => {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
  return new Set(pairs.filter((pair) => distinctiveBigram.test(pair)))
}

/**
 * Returns a function for the similarity of two of the items, from 0 (no exclusive bigrams) to 1.
 *
 * @param items all articles of the issue
 */
export function createTextSimilarity(items: readonly Article[]): (a: Article, b: Article) => number {
  const bigrams = new Map(items.map((item) => [item, distinctiveBigrams(textOf(item))]))
  const counts = new Map<string, number>()
  for (const each of bigrams.values())
    for (const bigram of each) counts.set(bigram, (counts.get(bigram) ?? 0) + 1)
  return (a, b) => {
    const own = bigrams.get(a)
    const shared = Array.from(bigrams.get(b) ?? []).filter(
      (bigram) => own?.has(bigram) && counts.get(bigram) === 2,
    )
    return Math.min(1, shared.length / certainBigramCount)
  }
}

const bigramsOf = (text: string): string[] => {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2))
}

/** Returns the share of a title's bigrams that occur in other titles, 0 to 1: `掀起学习热潮` in `全市掀起学习热潮` is 1. */
export function repeatedShare(title: string, others: readonly string[]): number {
  const known = new Set(others.flatMap(bigramsOf))
  const pairs = bigramsOf(title)
  return pairs.length === 0 ? 0 : pairs.filter((pair) => known.has(pair)).length / pairs.length
}
