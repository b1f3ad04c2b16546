/**
 * Pairs the halves of continued articles: `……（下转第二版）` on page 1 and `（上接第一版）……` on page 2.
 *
 * A marker may be printed on one side only, and several articles may jump between the same two pages. So every possible
 * pair is scored by its markers, titles, cut sentence and shared words; the pair with the largest lead is chosen first.
 */
import { comparePages, isSamePage, pageOfArticle } from '#model/addresses/page-key.ts'
import type { Article } from '#model/record/article.ts'
import { createTextSimilarity, repeatedShare, titlesOf } from './text-similarity.ts'

export interface JumpPair {
  from: Article
  to: Article
  /** Whether the score is high enough to join them. */
  isCertain: boolean
}

/** Two halves that can belong together, with the weight of their markers. */
interface MarkedPair {
  from: Article
  to: Article
  markers: number
}

interface ScoredPair {
  from: Article
  to: Article
  weight: number
  /** Weight without the cut sentence of the first half, which counts for all its candidates equally. */
  rank: number
}

/** Minimum weight for joining a pair, and minimum lead over the next candidate. */
const certainThreshold = { weight: 4, lead: 0.6 }
/** Minimum weight and lead for linking a pair. */
const possibleThreshold = { weight: 2, lead: 0.3 }

/** Weight of a marker: 2 for the page of the other half, 1 for an illegible page; undefined for a different page. */
function markerWeight(marker: { page: string } | undefined, page: string): number | undefined {
  if (!marker) return 0
  if (!/\d/u.test(marker.page)) return 1
  return isSamePage(page, marker.page) ? 2 : undefined
}

const sentenceEnd = /(?:[。！？!?；;…][”’」』）)】]*|[摄图文报][）)]?)$/u

/** Returns whether the last paragraph ends within a sentence: not with a full stop and not with a credit such as 摄. */
export const isCut = ({ body }: Article): boolean => !sentenceEnd.test(body.at(-1)?.text.trimEnd() ?? '。')

const isRepeat = (title: string, from: Article): boolean => repeatedShare(title, titlesOf(from)) >= 0.5

/** Returns the titles of the second half that do not repeat a title of the first one. */
export const newTitles = (from: Article, to: Article): string[] =>
  titlesOf(to).filter((title) => !isRepeat(title, from))

function titleWeight(from: Article, to: Article): number {
  if (titlesOf(to).length === 0) return 0
  return newTitles(from, to).length === 0 ? 3 : -2
}

/** Whether a half without a marker can be a second half: no new title, no dateline. */
const looksContinued = (from: Article, to: Article): boolean =>
  to.dateline === undefined && newTitles(from, to).length === 0 && to.body.length > 0

/** Weight of the markers of two halves on different pages; undefined when they cannot belong together. */
function combinedMarkerWeight(from: Article, to: Article): number | undefined {
  const [page, other] = [pageOfArticle(from.id), pageOfArticle(to.id)]
  const [forward, back] = [markerWeight(from.continues, other), markerWeight(to.continuedFrom, page)]
  if (page === other || forward === undefined || back === undefined || forward + back < 2) return undefined
  if (back === 0 && !looksContinued(from, to)) return undefined
  if (forward === 0 && from.body.length === 0) return undefined
  return forward + back
}

function scorePair(
  { from, to, markers }: MarkedPair,
  similarity: (a: Article, b: Article) => number,
): ScoredPair {
  const cut = isCut(from) && newTitles(from, to).length === 0 ? 2 : 0
  const dateline = to.dateline === undefined ? 0 : -3
  const order = comparePages(pageOfArticle(from.id), pageOfArticle(to.id)) > 0 ? -2 : 0
  const rank = markers + titleWeight(from, to) + dateline + order + 1.5 * similarity(from, to)
  return { from, to, rank, weight: rank + cut }
}

/** Limit against quadratic time: an issue with more jumps is malformed input; none is joined, and none of them is joined. */
const maxJumps = 400

function scorePairs(items: readonly Article[]): ScoredPair[] {
  const marked = items.filter(({ continues, continuedFrom }) => continues || continuedFrom)
  if (marked.length > maxJumps) return []
  const pairs = marked.flatMap((item) => [
    ...(item.continues ? items.map((to) => ({ from: item, to })) : []),
    ...(item.continuedFrom
      ? items.filter(({ continues }) => !continues).map((from) => ({ from, to: item }))
      : []),
  ])
  const possiblePairs = pairs.flatMap(({ from, to }) => {
    const markers = combinedMarkerWeight(from, to)
    return markers === undefined ? [] : [{ from, to, markers }]
  })
  if (possiblePairs.length === 0) return []
  const similarity = createTextSimilarity(items)
  return possiblePairs
    .map((pair) => scorePair(pair, similarity))
    .filter(({ weight }) => weight >= possibleThreshold.weight)
}

/** The best and the second best rank of every half. */
function bestRanksBy(
  pairs: readonly ScoredPair[],
  half: 'from' | 'to',
): Map<Article, [best: number, next: number]> {
  const ranks = new Map<Article, [number, number]>()
  for (const pair of pairs) {
    const [best, next] = ranks.get(pair[half]) ?? [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
    ranks.set(pair[half], pair.rank > best ? [pair.rank, best] : [best, Math.max(next, pair.rank)])
  }
  return ranks
}

/** Adds to each pair its lead over the best other pair with one of its halves. */
function withMargins(pairs: readonly ScoredPair[]): Array<ScoredPair & { lead: number }> {
  const [froms, tos] = [bestRanksBy(pairs, 'from'), bestRanksBy(pairs, 'to')]
  return pairs.map((pair) => {
    const rivalRanks = [froms.get(pair.from), tos.get(pair.to)].map((ranks) => {
      const [best, next] = ranks ?? [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
      return pair.rank === best ? next : best
    })
    return { ...pair, lead: pair.rank - Math.max(...rivalRanks) }
  })
}

/** Returns the best pairs; an article is the first half of at most one pair and the second half of at most one. */
export function jumpPairs(items: readonly Article[]): JumpPair[] {
  const pairs: JumpPair[] = []
  for (let candidates = scorePairs(items); candidates.length > 0; ) {
    const best = withMargins(candidates).reduce((a, b) => (b.lead > a.lead ? b : a))
    const { from, to, weight, lead } = best
    if (lead < possibleThreshold.lead) break
    pairs.push({ from, to, isCertain: weight >= certainThreshold.weight && lead >= certainThreshold.lead })
    candidates = candidates.filter((pair) => pair.from !== from && pair.to !== to)
  }
  return pairs
}
