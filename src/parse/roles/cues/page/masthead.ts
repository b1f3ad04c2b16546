/**
 * The masthead (报头): name, date with weekday, number, pages, sponsors, hotlines, whole or shattered over lines.
 *
 * `2022年9月5日 星期一 农历壬寅年八月初十`, `第18283号`, `今日八版`, `国内统一连续出版物号 CN 43-0004`.
 */

import { isOneOf } from '../../../openings/profile-vocabulary.ts'
import { combineExpressions } from '../../../text/combine-expressions.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { memoizeByLine } from '../memoize-by-line.ts'
import { printsIssueFacts } from './issue-facts.ts'

const signs: Array<[RegExp, number]> = [
  [
    /(?:\d{4}|[一二][〇零○0０一二三四五六七八九]{3})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日[\s\u3000]*(?:星期|周)[一二三四五六日天]/u,
    7,
  ],
  [/[一二][〇○零一二三四五六七八九]{3}年.{1,3}月.{1,3}日[\s\u3000]*星期[一二三四五六日天]/u, 7],
  [/^星期[一二三四五六日天](?:\s|$)/u, 6],
  [/^\p{Script=Han}{2,8}报[\s\u3000]+\d{4}年\d{1,2}月\d{1,2}日/u, 7],
  [/^(?:农历|夏历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/u, 7],
  [/^[（(]?总?第\s?[\d〇零一二三四五六七八九十百千万]{2,9}\s?[号期][）)]?/u, 7],
  [/^(?:今日|本期共|本期|共)\s?[\d一二三四五六七八九十]{1,3}\s?版/u, 7],
  [/^(?:国内统一|CN\s?\d{2}\s?[-－—–]\s?\d{4})/u, 8],
  [/^国内统一.{0,12}$|^(?:邮发代号|邮政编码|国外代号|代号)[\s:：]?[\d-]/u, 6],
  [/(?:国内统一(?:连续出版物号|刊号)|CN\s?\d{2}\s?[-－—–]\s?\d{4}|准印证号?|准字|内部(?:资料|发行))/u, 6],
  [/[办版][\s\u3000]+\S{2,16}(?:主管|主办|出版)(?:[\s\u3000]|$)/u, 6],
  [
    /(?:集团|报社|总社|杂志社|委员会|[省市县区]委)[\s\u3000]*(?:主管|主办|编辑|出版){1,2}(?:[\s\u3000]|$)/u,
    7,
  ],
  [/(?:主管|主办|出版)$/u, 2.5],
  [/(?:主管|主办|出版)[\s\u3000]+\p{Script=Han}{0,4}(?:热线|电话)[\s:：]*\d/u, 8],
  [/(?:主办|主管|承办|出版|机关报)[\s\u3000]+.*(?:统一|准印|刊号|出准字|CN\s?\d)/u, 8],
  [/准印证|出准字|内部(?:发行|资料)[\s\u3000]/u, 6],
  [/^(?:主管|主办|出版)(?:单位)?[:：\s]/u, 6],
  [/^(?:官方网站|网址|新闻热线|广告热线|发行热线|订报热线|新闻线索|报料热线|官方微[信博])[\s:：\d]/u, 6],
  [/^(?:零售|每份|定价|订费|零售每份)/u, 5],
  [
    /^[A-Z][A-Z\s'’]{2,24}(?:RIBAO|WANBAO|DAILY|NEWS|TIMES|POST|EVENING|MORNING|WEEKLY|HERALD)[A-Z\s]{0,20}$/u,
    7,
  ],
  [/^[\p{Script=Han}]{2,6}(?:日报|晚报|晨报|早报|时报|商报|都市报|快报)社?$/u, 4],
  [/^出版$/u, 4],
  [/报(?:业(?:传媒)?集团|社)[\s\u3000]*(?:主管|主办|出版)/u, 6],
  [/机关报[\s\u3000]+\S/u, 6],
  [/^[A-Z]+(?:['’]S?)?\s+(?:DAILY|NEWS|TIMES|POST|WEEKLY)$/u, 7],
  [/^.{2,16}(?:机关报|主管主办)$/u, 6],
]

const anySign = combineExpressions(signs.map(([sign]) => sign))
const sureSign = combineExpressions(signs.filter(([, weight]) => weight > 4).map(([sign]) => sign))

const isShort = (line: LineView): boolean => line.text.length <= 90

function fromProfile(line: LineView, page: PageView): Evidence[] {
  if (isShort(line) && isOneOf(page.vocabulary.names, line.text))
    return seen(line.text, { masthead: 9, headline: -3 })
  return isShort(line) && page.vocabulary.masthead.some((each) => each.test(line.head))
    ? seen(line.text, { masthead: 8 })
    : []
}

const signOf = (head: string): (typeof signs)[number] | undefined =>
  anySign.test(head) ? signs.find(([sign]) => sign.test(head)) : undefined

/** Whether a line is surely one of a masthead. */
const isSure = (line: LineView): boolean =>
  printsIssueFacts(line.text) || (isShort(line) && sureSign.test(line.head))

/** So many lines at the top of the page may be its masthead. */
const top = 8

const name =
  /^(?:\p{Script=Han}[\s\u3000]?){2,12}(?:报|新闻|周刊|旬刊)$|^今\s?日(?:\s?\p{Script=Han}){2,4}$|^[A-Z][A-Z\s'’]{3,30}$/u

/** A paper's name, though no profile knows it: 云潭报 at the top of the page, above or under a line of its masthead. */
function unknownName(line: LineView, page: PageView): Evidence[] {
  if (line.index > 9 || !name.test(line.text)) return []
  const beside = page.lines.slice(Math.max(0, line.index - 2), line.index + 4).filter((each) => each !== line)
  return beside.some(isSure)
    ? seen(line.text, { masthead: 8, headline: -3, advertisement: -3, column: -3, notice: -3 })
    : []
}

const weekday = /^星期[一二三四五六日天](?:\s|$)/u

/** The paper's own address in the web, at the top of the page. */
const website = /^[\p{Script=Han}]{0,6}[\s\u3000]*(?:https?:\/\/|www\.)[\w./-]+$/u

/** A piece of a shattered date, `2017年` or `8月24日`, beside a line of the masthead. */
const pieceOfDate = (line: LineView, page: PageView): boolean =>
  line.index < top &&
  /^(?:\d{4}年|\d{1,2}月\d{1,2}日)$/u.test(line.text) &&
  page.lines.slice(Math.max(0, line.index - 3), line.index + 4).some((each) => each !== line && isSure(each))

const nothing = seen('', { masthead: -8 })

/** A date alone is the masthead's at the top of the page or over its weekday, a signature elsewhere. */
const dateAtTop = (line: LineView, page: PageView): readonly Evidence[] =>
  (line.index < top || weekday.test(page.lines[line.index + 1]?.text ?? '')) &&
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[一二][〇零○0０一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u.test(
    line.text,
  )
    ? seen(line.text, { masthead: line.index < top ? 4 : 7 })
    : line.index < 10 && website.test(line.text)
      ? seen(line.text, { masthead: 7 })
      : nothing

const site =
  /^(?:\p{Script=Han}{2,10}[\s\u3000:：]*)?(?:https?:\/\/)?(?:[a-z\d-]{1,24}\.){1,3}(?:com|cn|net|org)(?:\.cn)?\/?$/iu

/** The paper's own address at the top of the page: `滨江在线 www.bjol.com.cn`. */
const siteAtTop = (line: LineView): Evidence[] =>
  line.index < 14 && isShort(line) && site.test(line.head)
    ? seen(line.text, { masthead: 6, headline: -3, advertisement: -3, line: -3 })
    : []

export const masthead: Cue = {
  name: 'masthead',
  look: memoizeByLine((line, page) => {
    const known = fromProfile(line, page)
    if (known.length > 0) return known
    const unknown = unknownName(line, page)
    if (unknown.length > 0) return unknown
    const address = siteAtTop(line)
    if (address.length > 0) return address
    if (pieceOfDate(line, page) || (line.index < top && printsIssueFacts(line.text)))
      return seen(line.text, { masthead: 8, headline: -4, line: -4, notice: -3, advertisement: -3 })
    const sign = isShort(line) ? signOf(line.head) : undefined
    return sign
      ? seen(line.text, { masthead: sign[1], headline: -sign[1] / 2, line: -sign[1] / 2, advertisement: -3 })
      : dateAtTop(line, page)
  }),
}
