/**
 * How near two texts of an issue are to each other: by pairs of characters that both have and no other item has.
 *
 * 燃放 and 花炮 stand in `花炮产业迎来“燃放权”改革` on page 1 and in a text without a headline on page 2, and nowhere else.
 */
import type { Article } from '#model/record/article.ts'

/** So many shared pairs are as good as certain: a name of three characters has two. */
const certainBigramCount = 6

/** All titles of an article. */
export const titlesOf = ({ column, kicker, headline, subheads }: Article): string[] =>
  [column, kicker, headline, ...subheads].filter((title) => title !== undefined)

const textOf = (article: Article): string =>
  [...titlesOf(article), ...article.body.map(({ text }) => text)].join('\n')

/** Numbers and dates are no kinship. */
const distinctiveBigram = /^(?![零一二两三四五六七八九十百千万亿年月日时]{2})\p{Script=Han}{2}$/u

const distinctiveBigrams = (text: string): Set<string> => {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
  return new Set(pairs.filter((pair) => distinctiveBigram.test(pair)))
}

/** Gives the kinship of two of the items: from 0, nothing in common that is theirs alone, to 1. */
export function createTextSimilarity(items: readonly Article[]): (a: Article, b: Article) => number {
  const pairs = new Map(items.map((item) => [item, distinctiveBigrams(textOf(item))]))
  const holders = new Map<string, number>()
  for (const each of pairs.values()) for (const pair of each) holders.set(pair, (holders.get(pair) ?? 0) + 1)
  return (a, b) => {
    const own = pairs.get(a)
    const shared = Array.from(pairs.get(b) ?? []).filter((pair) => own?.has(pair) && holders.get(pair) === 2)
    return Math.min(1, shared.length / certainBigramCount)
  }
}

const bigramsOf = (text: string): string[] => {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2))
}

/** How much of a title stands in other titles already, by pairs of characters: 0 to 1; `掀起学习热潮` in `全市掀起学习热潮` is 1. */
export function repeatedShare(title: string, others: readonly string[]): number {
  const known = new Set(others.flatMap(bigramsOf))
  const pairs = bigramsOf(title)
  return pairs.length === 0 ? 0 : pairs.filter((pair) => known.has(pair)).length / pairs.length
}
