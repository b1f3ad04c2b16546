/**
 * Advertisements: short lines in one block with a company, a price, a hotline, a slogan, no sentence among them.
 *
 * `酒鬼酒股份有限公司 / JIUGUI LIQUOR COMPANY LIMITED`, `52度内参酒 / 建议零售价: 1499 元/瓶`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { blockOf, type LineView, type PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { offerRun } from './offer-run.ts'

const expressionsOf = memoize(({ advertisements: { selling, hints } }: Lexicon) => ({
  selling: new RegExp(selling.join('|'), 'u'),
  hint: new RegExp(hints.join('|'), 'u'),
}))

const plain = (line: LineView): boolean => line.text.length <= 40 && !/[。？；]/u.test(line.text)

/** Two slogans of one length: `厂家直销 送货上门`. */
const isSlogan = ({ text }: LineView): boolean =>
  /^(\p{Script=Han}{2,8})[\s\u3000](\p{Script=Han}{2,8})$/u.test(text)

function evidence(line: LineView, page: PageView): Evidence[] {
  const block = blockOf(page, line)
  if (!block.every(plain)) return []
  const { selling, hint } = expressionsOf(page.vocabulary.lexicon)
  const hard = block.find(({ text }) => selling.test(text))
  const soft = block.find(({ text }) => hint.test(text))
  const isSign = (each: LineView): boolean =>
    hint.test(each.text) || selling.test(each.text) || isSlogan(each)
  const others = block.length > 2 ? Math.min(3, block.filter(isSign).length - 1) : 0
  if (hard)
    return seen(hard.text, {
      advertisement: (block.length > 1 ? 6 : 5) + others,
      headline: -2,
      notice: -1,
      kicker: -1,
      masthead: -2,
      line: -others,
    })
  if (soft)
    return seen(soft.text, {
      advertisement: (block.length > 1 ? 5 : 2) + others,
      notice: -1,
      headline: block.length > 2 ? -2 : 0,
      line: -others,
    })
  return []
}

/** One line that sells, lets or mends, and ends with a telephone: `通渠、疏通马桶 13907002288`. */
const classified = (line: LineView): Evidence[] =>
  line.text.length <= 60 &&
  /[\s\u3000]1?[\d－—-][\dxX×*－—-]{5,}$/u.test(line.tail) &&
  !/^(?:\p{Script=Han}{2,8}[:：\s]|[（(\d])|[。？；]/u.test(line.text)
    ? seen(line.tail.slice(-12), {
        advertisement: 7,
        notice: -2,
        headline: -3,
        kicker: -3,
        subhead: -3,
        crosshead: -3,
      })
    : []

/** The lines of one that nothing parts from the news, or that blank lines part: a seller's name over how to reach him. */
function inRun(line: LineView, page: PageView): Evidence[] {
  const [first] = offerRun(line, page)
  return first
    ? seen(first.text, {
        advertisement: 9,
        headline: -4,
        kicker: -4,
        subhead: -3,
        column: -3,
        line: -3,
        crosshead: -4,
        paragraph: -2,
        notice: -1,
      })
    : []
}

/** A slogan between the lines of an advertisement: `中秋团圆 尊享内参`. */
const slogan = (line: LineView): Evidence[] => (isSlogan(line) ? seen(line.text, { advertisement: 0.5 }) : [])

const rare = seen('', { advertisement: -3 })

export const advertisement: Cue = {
  name: 'advertisement',
  look: (line, page) => [
    ...rare,
    ...evidence(line, page),
    ...inRun(line, page),
    ...classified(line),
    ...slogan(line),
  ],
}
