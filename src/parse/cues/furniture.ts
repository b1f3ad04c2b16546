/**
 * Page furniture that belongs to no article: page lines, staff lines, 导读.
 *
 * `A02 要闻 2023年4月18日 星期二 责编 …`, `一审：… 二审：…`, `导读`, `>>3版`.
 */
import type { LineView, PageView } from '../page-view.ts'
import { type Cue, seen } from './cue.ts'
import { titleAbove } from './notice.ts'

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
  [/^第[一二三四五六七八九十]{1,3}版(?=[\s:：|｜·]|$)/u, 9],
  [/^第[一二三四五六七八九十\d]{1,3}版[:：\s]?/u, 6],
  [
    /^(?:本版|一版|今日)?(?:责任?编辑?|编辑|责编|执行主编|值班主任|值班编委|编审|校对|美编|版式|审读|组版|电脑制作|检校|排版|签发)[\s:：]/u,
    7,
  ],
  [/^[一二三终初复]审[\s:：]/u, 7],
  [/^(?:本版邮箱|本版投稿|投稿邮箱|电子信箱)[\s:：]/u, 6],
  [/^(?:今日)?导\s?[读航]$|^今日(?:看点|导读)(?:$|[:：])|^要闻导读$|^内容导读$/u, 7],
  [
    /(?:[>》→▶►◆…]|\s|[（(])(?:详见|见|转|A|B|C|D|第)?\s?(?:[A-D]?\d{1,2}|[一二三四五六七八九十]{1,3})\s?版[）)]?$/u,
    4,
  ],
  [
    /^(?:今[日天夜晚]|明[日天]|本市|市区|未来三天)?天气(?:预报)?[:：\s]|^\p{Script=Han}{2,6}[:：\s].{0,30}\d\s?℃/u,
    5,
  ],
  [/^(?:公益广告|广告)$/u, 4],
]

/** A page line of any length: a whole date with its weekday among names and numbers, and no sentence. */
const pageLine =
  /^[^，。！？；]*[\s\u3000]\d{4}年\d{1,2}月\d{1,2}日[\s\u3000]*星期[一二三四五六日天][\s\u3000][^，。！？；]*$/u

const inIndex = (line: LineView, page: PageView): boolean => {
  const above = page.lines.slice(Math.max(0, line.index - 6), line.index)
  return above.some(({ text }) => /^(?:今日)?导\s?读$/u.test(text))
}

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

export const furniture: Cue = {
  name: 'furniture',
  look(line, page) {
    if (line.text.length > 60 && line.text.length < 160 && pageLine.test(line.text))
      return seen(line.text, { furniture: 9, paragraph: -3 })
    if (line.text.length > 110) return seen('', { furniture: -12 })
    if (page.words.furniture.some((each) => each.test(line.head))) return seen(line.text, { furniture: 9 })
    if (!/[\p{L}\p{N}]/u.test(line.text) && !/^[…。！？]+$/u.test(line.text))
      return seen(line.text, { furniture: 2, paragraph: 4 })
    if (isClosingLabel(line, page)) return seen(line.text, { furniture: 6, notice: -2, line: -4 })
    const sign = signs.find(([expression]) => expression.test(line.text))
    if (!sign || /[下上][转接]/u.test(line.text)) return seen('', { furniture: -8 })
    return seen(line.text, { furniture: sign[1] + (inIndex(line, page) ? 3 : 0), headline: -2, masthead: -1 })
  },
}
