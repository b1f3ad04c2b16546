/**
 * What a line of the masthead or of a page line is put together from: `榕江晚报 B06版·问事 2012.8.3 星期五 责编 孟飞` is a
 * paper's name, a page with its section, a date, a weekday, and who made the page, and nothing else.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { halfWidth } from '../../../text/half-width.ts'

const numeral = '[\\d〇零○一二三四五六七八九十百千廿卅]'
const year = `(?:(?:19|20)\\d{2}|(?:19|20)\\d(?:\\s\\d){2}|[12](?:\\s\\d){3}|[一二](?:\\s?${numeral}){3})`
const monthOrDay = `${numeral}(?:\\s?${numeral}){0,2}`
/** The last day of an issue for several days: `2021年2月11日—17日 合刊`. */
const until = `(?:\\s?[—－~～至、-]+\\s?(?:(?:${monthOrDay}\\s?月)?\\s?${monthOrDay}\\s?日))?(?:\\s*合刊)?`
const englishDay = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)'
const englishMonth = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const han = '\\p{Script=Han}'
const page = `第?\\s?(?:[A-DTZ]?\\d{1,2}|${numeral}{1,3})\\s?版|[A-DTZ]\\d{1,2}`
const word = `${han}{2,6}(?:\\s?[·｜|/]\\s?${han}{2,6})?`
const person = `(?!<trade>)${han}(?:[\\s\\u3000]?${han}{1,3})`
/** What ends in 报 and names no paper. */
const report = `${han}{0,2}[海情公简举汇预捷喜战申上回播警填呈]报`

/** A day of the lunar calendar: `正月十六`, `闰二月初八`. */
const lunarDay = `闰?[正冬腊一二三四五六七八九十]{1,2}月[大小]?\\s?(?:初${numeral}|[十廿卅]${numeral}?|[二三]十${numeral}?)(?![日号])`

/**
 * Each kind of piece, in one form or several, in which `<section>` and `<trade>` are replaced by words of the lexicon.
 *
 * The first kind that fits is taken; what is `weak` says little by itself.
 */
const kinds: Record<string, string[]> = {
  date: [
    `(?:${year}|(?:中[华華])?民[国國]\\s?(?:元|${numeral}{1,3}))\\s?年\\s?(?:元|${monthOrDay})\\s?月\\s?${monthOrDay}\\s?日${until}`,
    '(?:19|20)\\d{2}([-./])\\d{1,2}\\1\\d{1,2}',
    `(?:${englishDay}day,?\\s)?${englishMonth}\\s\\d{1,2},?\\s(?:19|20)\\d{2}`,
  ],
  weekday: ['(?:每?逢?(?:星\\s?期|周)\\s?[一二三四五六日天])(?:\\s?出版)?'],
  lunar: [
    `(?:[农夏]历)?\\s?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?\\s?(?:${lunarDay})?`,
    lunarDay,
  ],
  number: [
    `[（(]?总?第\\s?${numeral}{1,7}(?:\\s?[—－~～至、-]+\\s?第?${numeral}{1,7})?\\s?[期号](?:[（(]?总第\\s?${numeral}{1,7}\\s?[期号])?[）)]?`,
  ],
  count: [`(?:本报)?(?:今日|今天|本期|共|四开|对开)\\s?${numeral}{1,3}\\s?(?:大|个)?版`],
  licence: [
    '(?:国内统一(?:连续出版物号|刊号)?[:：]?\\s?)?CN\\s?[\\d\\s—－/-]{6,12}',
    '(?:邮发|国[内外])?代号\\s?[:：]?\\s?[A-Z]?[\\d—－-]{3,}',
  ],
  name: [`(?!${report})${han}{1,8}报(?![道告名])`, `《${han}{2,9}报》`],
  page: [
    `(?:${page})(?:\\s?[·｜|/:：\\s]\\s?${word}(?![:：/]))?`,
    `${word}\\s?[·｜|/]?\\s?[A-DTZ]?\\d{1,2}版?(?![\\d年月.元])`,
    `\\d{1,2}\\s?[/｜|·\\s]\\s?<section>`,
    `0\\d[\\s\\u3000|｜·]+${word}`,
    `[（(]${numeral}{1,2}[）)]`,
  ],
  staff: [
    `(?:本版|一版|本期)?(?:<trade>)\\s?[:：/／|丨\\s\\u3000]\\s?${person}(?:[\\s、，]${person}(?![:：/]))?`,
  ],
  reach: [
    `${han}{0,6}(?:热线|电话|邮箱|信箱|网址|官网|传真|邮编|微信|微博)\\s?[:：/]?\\s?[\\w.@:/—－-]{5,}`,
    '(?:E-?mail|QQ群?)\\s?[:：/]?\\s?[\\w.@-]{5,}',
    '(?:https?://|www\\.)[\\w./-]+',
    '[\\w.]{2,40}@[\\w.]+',
  ],
  sponsor: [`(?:主管|主办|承办|出版)(?:单位)?[:：]\\s?${han}{3,20}`],
  weak: [
    '<section>',
    '(?:19|20)\\d{2}年(?:\\d{1,2}月)?',
    '\\d{1,2}月(?:\\d{1,2}日)?',
    '\\d{1,2}日?',
    "[A-Z][A-Za-z'’&.]*",
    '本版',
    '(?:海外|国际|农村|城市|周末)版',
    '(?:零售|定价|全年定价|每份)\\S{0,4}?[\\d.]+元',
    '(?:天气\\s?)?(?:晴|阴|多云|小雨|中雨|阵雨)(?:转(?:晴|阴|多云|小雨))?',
    '-?\\d{1,2}\\s?[℃度]?\\s?[-~～—]\\s?-?\\d{1,2}\\s?[℃度]',
  ],
}

const expressionsOf = memoize(({ sections: { fields, genres }, staff: { trades } }: Lexicon) => {
  const section = `(?:${fields.join('|')})?(?:${genres.join('|')})`
  const withWords = (form: string): string =>
    form.replaceAll('<section>', () => section).replaceAll('<trade>', () => trades.join('|'))
  return Object.entries(kinds).map(
    ([kind, forms]) => [kind, new RegExp(withWords(forms.join('|')), 'uy')] as const,
  )
})
const unknown = /[《]?\p{Script=Han}{2,10}[》]?(?=[\s\u3000|｜·/／])/uy
const between = /[\s\u3000|｜丨·•■□●◆/／—]*/uy

/** No line of this build is longer, and none has more pieces. */
const longest = 110
const most = 24

/** Index behind the piece that stands at an index, with its kind; nothing where none does. */
function pieceAt(
  text: string,
  from: number,
  expressions: ReturnType<typeof expressionsOf>,
): { kind: string; end: number } | undefined {
  for (const [kind, expression] of expressions) {
    expression.lastIndex = from
    const match = expression.exec(text)
    if (match && match[0] !== '') return { kind, end: expression.lastIndex }
  }
  return undefined
}

/** A word of another paper's name, among the first two pieces: `滨江铁道 2016年8月9日 总第423期`. */
function wordAt(text: string, from: number): { kind: string; end: number } | undefined {
  unknown.lastIndex = from
  return unknown.test(text) ? { kind: 'word', end: unknown.lastIndex } : undefined
}

/** Whether the pieces give the day of an issue and one fact more, beside which any word is a name. */
export const datesIssue = (found: Set<string>): boolean =>
  found.has('date') && ['weekday', 'number', 'count', 'lunar', 'licence'].some((kind) => found.has(kind))

function pastSeparators(text: string, from: number): number {
  between.lastIndex = from
  between.exec(text)
  return between.lastIndex
}

/** The kinds of the pieces of a line that is made of nothing else; nothing for any other line. */
export function headPieces(printed: string, lexicon: Lexicon): Set<string> | undefined {
  const text = halfWidth(printed)
  if (text.length > longest || /[，。！？；“”]/u.test(text)) return undefined
  const expressions = expressionsOf(lexicon)
  const found = new Set<string>()
  let at = pastSeparators(text, 0)
  for (let count = 0; at < text.length; count += 1) {
    const piece = count < most ? (pieceAt(text, at, expressions) ?? wordAt(text, at)) : undefined
    if (!piece || (piece.kind === 'word' && count > 1)) return undefined
    found.add(piece.kind)
    at = pastSeparators(text, piece.end)
  }
  return found.size > 0 && (!found.has('word') || datesIssue(found)) ? found : undefined
}
