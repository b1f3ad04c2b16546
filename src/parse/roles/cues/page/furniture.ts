/**
 * Page furniture that belongs to no article: page lines, staff lines, 导读.
 *
 * `A02 要闻 2023年4月18日 星期二 责编 …`, `一审：… 二审：…`, `导读`, `>>3版`.
 */
import { jumpWords } from '../../../pages/jumps.ts'
import { combineExpressions } from '../../../text/combine-expressions.ts'
import { isTight, type LineView, type PageView } from '../../page-view.ts'
import { type Cue, seen } from '../cue.ts'
import { memoizeByLine } from '../memoize-by-line.ts'
import { isLabel, titleAbove } from '../notices/notice.ts'
import { isStaffLine } from './staff-line.ts'
import { isTeaser } from './teaser.ts'
import { isWeather } from './weather.ts'

const signs: Array<[RegExp, number]> = [
  [
    /^(?:第?\s?[A-D]?\d{1,2}\s?版|[A-D]\d{1,2}|\d{1,2}版)[\s·｜|:：/\u3000]*(?:$|[\p{Script=Han}·\s]{2,10}(?:\s|$))/u,
    9,
  ],
  [/^[\p{Script=Han}·]{2,6}[\s\u3000]+(?:第?\s?[A-D]?\d{1,2}\s?版)(?:\s|$)/u, 6],
  [/^\p{Script=Han}{2,10}[\s\u3000]+[A-D]?\d{1,2}[\s\u3000|｜·]+\p{Script=Han}{2,6}[\s\u3000]+\d{4}年/u, 9],
  [
    /^\p{Script=Han}{2,6}[\s\u3000|｜·]+(?:[A-D]?\d{1,2}[\s\u3000|｜·]+)?\d{4}年\d{1,2}月\d{1,2}日(?=.*(?:星期|责|编|版|第))/u,
    5,
  ],
  [/^\p{Script=Han}{2,6}\s?[·|｜/]\s?[A-D]?\d{1,2}$/u, 7],
  [/^第[一二三四五六七八九十]{1,3}版(?=[\s:：|｜·]|$)/u, 9],
  [/^第[一二三四五六七八九十\d]{1,3}版[:：\s]?/u, 6],

  [/^(?:本版邮箱|本版投稿|投稿邮箱|电子信箱)[\s:：]/u, 6],
  [/^(?:今日)?导\s?[读航]$|^今日(?:看点|导读)(?:$|[:：])/u, 7],
  [
    /(?:[>》→▶►◆…]|\s|[（(])(?:详见|见|转|A|B|C|D|第)?\s?(?:[A-D]?\d{1,2}|[一二三四五六七八九十]{1,3})\s?版[）)]?$/u,
    4,
  ],
  [/^(?:公益广告|广告)$/u, 4],
]

const anySign = combineExpressions(signs.map(([sign]) => sign))

/** A page line of any length: a whole date with its weekday among names and numbers, and no sentence. */
const pageLine =
  /^[^，。！？；]*[\s\u3000]\d{4}年\d{1,2}月\d{1,2}日[\s\u3000]*星期[一二三四五六日天][\s\u3000][^，。！？；]*$/u

/** The page's own telephone or mailbox, after the last article: `联系电话：0739—5322166`. */
const isClosingLabel = (line: LineView, page: PageView): boolean => {
  const above = page.lines[line.index - 1]
  return (
    line.index === page.lines.length - 1 &&
    titleAbove(line, page) === undefined &&
    /^(?:联系电话|电话|投稿邮箱|电子邮箱|邮箱|电子信箱|热线)[:：]/u.test(line.text) &&
    /。[”」]?(?:[（(].*[）)])?$|^[（(].*[）)]$/u.test(above?.tail ?? '')
  )
}

/** The mailbox of a notice stands in its block or beside its other particulars: `征文启事` … `投稿邮箱：…`. */
const isMailbox = (line: LineView, page: PageView): boolean =>
  /^(?:本版邮箱|投稿邮箱|电子信箱)[\s:：]/u.test(line.text) &&
  (isTight(line) ||
    [-1, 1].some((step) => isLabel(page.lines[line.index + step]?.text ?? '', page.vocabulary.lexicon))) &&
  titleAbove(line, page) !== undefined

/** The address of the house with its post code, telephone or price; a notice has no licence for advertisements. */
const imprint =
  /^(?:本报|报社|编辑部)?(?:社址|地址)[\s:：].*(?:邮编|邮政编码|电话|热线|许可证|印刷|每份|零售|定价)|广告(?:经营)?许可证|^版权声明[\s\u3000:：]|^(?:本报)?(?:总编室|编辑部|记者部|办公室|发行部|广告部|投递投诉)[\s:：]*(?:电话)?[\s:：]*\d{6}/u

/** Whether a line gives the paper's own address: below other lines of an advertisement stands the seller's. */
const isImprint = (line: LineView, page: PageView): boolean =>
  line.text.length <= 90 &&
  imprint.test(line.text) &&
  titleAbove(line, page) === undefined &&
  (!isTight(line) || imprint.test(page.lines[line.index - 1]?.text ?? ''))

/** Which box of the page a line stands in: the makers' line, the index, the weather, the imprint. */
function boxOf(line: LineView, page: PageView): string | undefined {
  if (line.text.length > 160 || line.depth) return undefined
  if (isStaffLine(line.text, page.vocabulary.lexicon)) return '编务'
  if (isTeaser(line, page)) return '导读'
  if (isWeather(line, page)) return '天气'
  return isImprint(line, page) ? '社址' : undefined
}

const nothing = seen('', { furniture: -8 })
const tooLong = seen('', { furniture: -12 })

export const furniture: Cue = {
  name: 'furniture',
  look: memoizeByLine((line, page) => {
    const box = boxOf(line, page)
    if (box)
      return seen(box, { furniture: 12, headline: -4, column: -4, byline: -6, paragraph: -3, masthead: -3 })
    if (line.text.length > 60 && line.text.length < 160 && pageLine.test(line.text))
      return seen(line.text, { furniture: 9, paragraph: -3 })
    if (line.text.length > 110) return tooLong
    if (page.vocabulary.furniture.some((each) => each.test(line.head)))
      return seen(line.text, { furniture: 9 })
    if (!/[\p{L}\p{N}]/u.test(line.text) && !/^[…。！？]+$/u.test(line.text))
      return seen(line.text, { furniture: 2, paragraph: 4 })
    if (isClosingLabel(line, page)) return seen(line.text, { furniture: 6, notice: -2, line: -4 })
    if (isMailbox(line, page)) return seen(line.text, { furniture: -4, notice: 3 })
    const sign = anySign.test(line.text) ? signs.find(([each]) => each.test(line.text)) : undefined
    if (!sign || jumpWords.test(line.text)) return nothing
    return seen(line.text, { furniture: sign[1], headline: -2, masthead: -1 })
  }),
}
