/**
 * Which half goes on in which: `……（下转第二版）` on page 1 and `（上接第一版）……` on page 2.
 *
 * A marker may stand on one side only, and several articles may jump between the same two pages. So every pair is weighed
 * by what the markers say, by titles, by the cut sentence and by what both share; the pair that beats its rivals most is taken first.
 */

import { comparePages, isSamePage, pageOfArticle } from '#model/addresses/page-key.ts'
import type { Article } from '#model/record/article.ts'
import { createTextSimilarity, repeatedShare, titlesOf } from './text-similarity.ts'

export interface JumpPair {
  from: Article
  to: Article
  /** Whether they are surely one article. */
  isCertain: boolean
}

/** Two halves that can belong together, with what their markers say. */
interface MarkedPair {
  from: Article
  to: Article
  markers: number
}

interface ScoredPair {
  from: Article
  to: Article
  weight: number
  /** The weight without what speaks for every second half alike, the cut sentence of the first. */
  rank: number
}

/** Weight of a pair that is surely one, and of one that may be; by how much it must beat its best rival. */
const certainThreshold = { weight: 4, lead: 0.6 }
const possibleThreshold = { weight: 2, lead: 0.3 }

/** Weight of a marker that names the other half's page, or whose page cannot be read; nothing when it names another. */
function markerWeight(marker: { page: string } | undefined, page: string): number | undefined {
  if (!marker) return 0
  if (!/\d/u.test(marker.page)) return 1
  return isSamePage(page, marker.page) ? 2 : undefined
}

const sentenceEnd = /(?:[。！？!?；;…][”’」』）)】]*|[摄图文报][）)]?)$/u

/** Whether the last paragraph ends in the middle of a sentence, not with a stop or a credit. */
export const isCut = ({ body }: Article): boolean => !sentenceEnd.test(body.at(-1)?.text.trimEnd() ?? '。')

const isRepeat = (title: string, from: Article): boolean => repeatedShare(title, titlesOf(from)) >= 0.5

/** Titles of the second half that the first one does not have already. */
export const newTitles = (from: Article, to: Article): string[] =>
  titlesOf(to).filter((title) => !isRepeat(title, from))

function titleWeight(from: Article, to: Article): number {
  if (titlesOf(to).length === 0) return 0
  return newTitles(from, to).length === 0 ? 3 : -2
}

/** A half without a marker of its own must look like one: no title of its own, no dateline. */
const looksContinued = (from: Article, to: Article): boolean =>
  to.dateline === undefined && newTitles(from, to).length === 0 && to.body.length > 0

/** What the markers of two halves on different pages say, where they can belong together at all. */
function combinedMarkerWeight(from: Article, to: Article): number | undefined {
  const [page, other] = [pageOfArticle(from.id), pageOfArticle(to.id)]
  const [onwards, back] = [markerWeight(from.continues, other), markerWeight(to.continuedFrom, page)]
  if (page === other || onwards === undefined || back === undefined || onwards + back < 2) return undefined
  if (back === 0 && !looksContinued(from, to)) return undefined
  if (onwards === 0 && from.body.length === 0) return undefined
  return onwards + back
}

function scorePair(
  { from, to, markers }: MarkedPair,
  kinship: (a: Article, b: Article) => number,
): ScoredPair {
  const cut = isCut(from) && newTitles(from, to).length === 0 ? 2 : 0
  const fresh = to.dateline === undefined ? 0 : -3
  const order = comparePages(pageOfArticle(from.id), pageOfArticle(to.id)) > 0 ? -2 : 0
  const rank = markers + titleWeight(from, to) + fresh + order + 1.5 * kinship(from, to)
  return { from, to, rank, weight: rank + cut }
}

/** So many jumps no issue has: then the text is no newspaper, and every one of them is lost. */
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
  const kinship = createTextSimilarity(items)
  return possiblePairs
    .map((pair) => scorePair(pair, kinship))
    .filter(({ weight }) => weight >= possibleThreshold.weight)
}

/** The best rank of every half on each of its sides, and the next best. */
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

/** By how much each pair beats every other one that would take one of its halves. */
function withMargins(pairs: readonly ScoredPair[]): Array<ScoredPair & { lead: number }> {
  const [froms, tos] = [bestRanksBy(pairs, 'from'), bestRanksBy(pairs, 'to')]
  return pairs.map((pair) => {
    const rivals = [froms.get(pair.from), tos.get(pair.to)].map((ranks) => {
      const [best, next] = ranks ?? [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
      return pair.rank === best ? next : best
    })
    return { ...pair, lead: pair.rank - Math.max(...rivals) }
  })
}

/** The best pairs, each half in one pair at most on each of its sides; what is neither certain nor likely is left out. */
export function jumpPairs(items: readonly Article[]): JumpPair[] {
  const pairs: JumpPair[] = []
  for (let open = scorePairs(items); open.length > 0; ) {
    const best = withMargins(open).reduce((a, b) => (b.lead > a.lead ? b : a))
    const { from, to, weight, lead } = best
    if (lead < possibleThreshold.lead) break
    pairs.push({ from, to, isCertain: weight >= certainThreshold.weight && lead >= certainThreshold.lead })
    open = open.filter((pair) => pair.from !== from && pair.to !== to)
  }
  return pairs
}
