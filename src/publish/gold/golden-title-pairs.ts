/**
 * Training cases for the choice of the headline: pairs of unmarked title lines on golden pages.
 *
 * Of `因地制宜发展和壮大村集体经济` / `廖健深入石鼓区调研` the first line is the headline. Pairs with a mark (`——…`, `…：`) and
 * notices, advertisements and photos are excluded.
 */
import type { TrainingCase } from '#accuracy/fit-odds.ts'
import type { Gold, GoldItem } from '#model/accuracy/gold.ts'
import type { Lexicon } from '#model/content/lexicon.ts'
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

/** The two lines, and whether the first one is the headline. */
function titleLinesOf({ kicker, headline, subheads }: GoldItem): [string, string, boolean] | undefined {
  const [subhead, ...more] = subheads
  if (!headline || more.length > 0) return undefined
  if (kicker) return subhead === undefined ? [kicker, headline, false] : undefined
  return subhead === undefined ? undefined : [headline, subhead, true]
}

/** Number of letters of the text that are compared with a title. */
const comparedLength = 120

function pairIn(item: GoldItem, lexicon: Lexicon): TitlePair[] {
  const lines = excludedKinds.has(item.kind) ? undefined : titleLinesOf(item)
  if (!lines || isMarked(lines[0], lines[1])) return []
  const [first, second, outcome] = lines
  const text = lettersOf((item.paragraphs.find(({ length }) => length > 40) ?? '').slice(0, comparedLength))
  const echoes = {
    first: bigramOverlap(lettersOf(first), text),
    second: bigramOverlap(lettersOf(second), text),
  }
  const looks = [titleLook(first, lexicon), titleLook(second, lexicon)] as const
  return [{ first, second, outcome, signs: pairSigns.map(({ holds }) => holds(...looks, echoes)) }]
}

/** Returns the pairs of a page in reading order. */
export const titlePairsOf = ({ items }: Gold, lexicon: Lexicon): TitlePair[] =>
  items.flatMap((item) => pairIn(item, lexicon))
