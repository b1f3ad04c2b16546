/**
 * Pairs of title lines on golden pages that nothing marks, of which the gold tells the headline.
 *
 * `因地制宜发展和壮大村集体经济` / `廖健深入石鼓区调研`: the first. Marked ones (`——…`, `…：`) and items that are no news are left aside.
 */
import type { TrainingCase } from '#accuracy/fit-odds.ts'
import type { Gold, GoldItem } from '#model/accuracy/gold.ts'
import { titleLook } from '#parse/roles/cues/titles/title-look.ts'
import { pairSigns } from '#parse/roles/cues/titles/title-pair-signs.ts'
import { bigramOverlap, lettersOf } from '#parse/text/bigram-overlap.ts'

interface TitlePair extends TrainingCase {
  first: string
  second: string
}

const excludedKinds = new Set<GoldItem['kind']>(['notice', 'advertisement', 'photo'])

const isMarked = (first: string, second: string): boolean =>
  /[：:，,、]$|—$/u.test(first) || /^(?:—|-|[（(])/u.test(second)

/** The two lines, and whether the first is the headline. */
function titleLinesOf({ kicker, headline, subheads }: GoldItem): [string, string, boolean] | undefined {
  const [subhead, ...more] = subheads
  if (!headline || more.length > 0) return undefined
  if (kicker) return subhead === undefined ? [kicker, headline, false] : undefined
  return subhead === undefined ? undefined : [headline, subhead, true]
}

/** So many letters of the text below are compared with a title. */
const comparedLength = 120

function pairIn(item: GoldItem): TitlePair[] {
  const lines = excludedKinds.has(item.kind) ? undefined : titleLinesOf(item)
  if (!lines || isMarked(lines[0], lines[1])) return []
  const [first, second, outcome] = lines
  const below = lettersOf((item.paragraphs.find(({ length }) => length > 40) ?? '').slice(0, comparedLength))
  const echoes = {
    first: bigramOverlap(lettersOf(first), below),
    second: bigramOverlap(lettersOf(second), below),
  }
  const looks = [titleLook(first), titleLook(second)] as const
  return [{ first, second, outcome, signs: pairSigns.map(({ holds }) => holds(...looks, echoes)) }]
}

/** The pairs of a page, in its order. */
export const titlePairsOf = ({ items }: Gold): TitlePair[] => items.flatMap(pairIn)
