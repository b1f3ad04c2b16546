/**
 * The lines of an advertisement where blank lines part all of them, or none parts it from the news: who sells, what is
 * praised, and last how to reach the seller. `红星机械厂` / `脱粒机 水泵` / `厂址：北门外 电话：3355`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { memoizeByLine } from '../memoize-by-line.ts'
import { isBylineOnly } from '../text/byline.ts'
import { isLabel, isNoticeTitle, isSignature } from './notice.ts'

/** So many lines up and down may belong together. */
const farthest = 8

/** Who sells: `康寿堂大药房`, `新天地影城 今日放映`. */
const seller = memoize(
  ({ advertisements }: Lexicon) =>
    new RegExp(`^\\S{2,18}(?:${advertisements.sellers.join('|')})(?:$|[\\s\\u3000]\\S{2,10}$)`, 'u'),
)
/** Two slogans of one length or nearly: `厂家直销 送货上门`. */
const slogans = /^\p{Script=Han}{2,8}(?:[\s\u3000]\p{Script=Han}{2,8}){1,3}$/u
/** What it costs, or what one saves: `首付15万起 即买即住`, `全场服装 满200送120`. */
const bargain =
  /(?:首付|均价|总价|特价|仅售)\d|满\d{2,5}元?[减送返]|(?<![\p{Script=Han}])[\d一二三四五六七八九](?:\.\d)?折|\d元起|即买即住|拎包入住/u
const reach =
  /(?:电话|热线|专线|传真|手机|地址|[厂店社]址|邮编|电挂|票价|开发商|联系人)[:：\s]|\p{Script=Han}[路街道巷]\S{0,3}\d{1,4}号|(?:^|\s)1?[\d－—-][\dxX×*－—-]{5,}$/u
const particular = /^[\p{Script=Han}A-Za-z]{2,8}[:：]/u

const looksPlain = memoizeByLine(
  (line, page): boolean =>
    line.text.length <= 40 &&
    line.opening.length === 0 &&
    !line.depth &&
    !/[。？；！，]/u.test(line.text) &&
    !isNoticeTitle(line, page) &&
    !isSignature(line.text) &&
    !isBylineOnly(line.text, page.vocabulary),
)

const isPlain = (line: LineView | undefined, page: PageView): line is LineView =>
  line !== undefined && looksPlain(line, page)

/** Whether a line names a seller: another advertisement begins with it. */
export const namesSeller = (text: string, lexicon: Lexicon): boolean =>
  seller(lexicon).test(text) || slogans.test(text)

/** Whether a line tells how the seller is reached, or one particular more. */
export const givesContactDetails = (text: string): boolean => reach.test(text) || particular.test(text)

function linesAround(line: LineView, page: PageView): LineView[] {
  let [from, to] = [line.index, line.index]
  while (
    line.index - from < farthest &&
    page.lines[from]?.before !== 'gap' &&
    isPlain(page.lines[from - 1], page)
  )
    from -= 1
  while (
    to - line.index < farthest &&
    page.lines[to + 1]?.before !== 'gap' &&
    isPlain(page.lines[to + 1], page)
  )
    to += 1
  return page.lines.slice(from, to + 1)
}

/** The lines from a seller's name to the last particular, this one among them; none where no such run stands here. */
export const offerRun = memoizeByLine((line, page): LineView[] => {
  if (!isPlain(line, page)) return []
  const { lexicon } = page.vocabulary
  const around = linesAround(line, page)
  const from = around.findIndex(({ text }) => !givesContactDetails(text))
  const to = around.findLastIndex(({ text }) => givesContactDetails(text))
  const run = around.slice(from, to + 1)
  const sells = namesSeller(run[0]?.text ?? '', lexicon) || run.some(({ text }) => bargain.test(text))
  const whole = run.length >= 3 && sells && run.some(({ text }) => reach.test(text))
  return whole && from === 0 && run.includes(line) && !isLabel(run[0]?.text ?? '', lexicon) ? run : []
})
