/**
 * Recognises the names of newspapers that no profile knows: 株洲日报, 沧江电力报, 滨江新闻, 今日沙溪; not 海报, 机关报 or the
 * section 今日关注.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'

const wordsOf = memoize(({ papers, sections }: Lexicon) => {
  const kind = `(?:${papers.kinds.join('|')})`
  const field = `(?:${sections.fields.join('|')})`
  const genre = `(?:${sections.genres.join('|')})`
  return {
    notPaper: new RegExp(`(?:${papers.notPapers.join('|')})$|^[日晚晨早周]报$`, 'u'),
    lastPiece: new RegExp(`^${kind}?报$`, 'u'),
    kind: new RegExp(`^${kind}$`, 'u'),
    section: new RegExp(`^(?:${field}|${genre}|${field}?${genre}|${field}版)$`, 'u'),
    periodical: new RegExp(`^\\p{Script=Han}{2,6}(?:${papers.periodicals.join('|')})$`, 'u'),
    opened: new RegExp(`^(?:${papers.openings.join('|')})(?!${genre})\\p{Script=Han}{2,4}$`, 'u'),
  }
})

export const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '')

const paperName = /^\p{Script=Han}{2,9}报$/u

/** Whether a text is the name of a newspaper: `株洲日报`. */
export const isPaperName = (text: string, lexicon: Lexicon): boolean =>
  paperName.test(text) && !wordsOf(lexicon).notPaper.test(text)

/** Whether a text is the name of a section: `国际新闻`, `副刊`. */
export const isSection = (text: string, lexicon: Lexicon): boolean => wordsOf(lexicon).section.test(text)

/** Whether a text is the name of a periodical that does not end in 报: `滨江新闻`. */
export const isPeriodical = (text: string, lexicon: Lexicon): boolean =>
  wordsOf(lexicon).periodical.test(text) && !isSection(text, lexicon)

/** Words of a date, a section or a publisher, which no name contains. */
const noName = /版$|新闻$|[年月]|星期|[农夏]历|机关报|出版|主[办管]|编印|刊号|统一/u

/** Whether a text begins as the name of a paper does that does not end in 报: `今日沙溪`. */
export const isOpenedName = (text: string, lexicon: Lexicon): boolean =>
  wordsOf(lexicon).opened.test(text) && !noName.test(text) && !wordsOf(lexicon).notPaper.test(text)

/** Whether a line of the head may be a name of any form: a few characters, and no section, date or publisher. */
export const mayBeName = (text: string, lexicon: Lexicon): boolean =>
  /^\p{Script=Han}{2,8}$/u.test(text) &&
  !noName.test(text) &&
  !isSection(text, lexicon) &&
  !wordsOf(lexicon).notPaper.test(text)

/** Whether a line may be the last piece of a name in pieces: `日报`, `交通报`, `报`. */
export const isLastPiece = (text: string, lexicon: Lexicon): boolean => wordsOf(lexicon).lastPiece.test(text)

/** Whether a piece of a name says only what kind of paper it is: `交通`. */
export const isKind = (text: string, lexicon: Lexicon): boolean => wordsOf(lexicon).kind.test(text)

/** Removes the spaces in a name on a line with other facts: `滨 江 日 报 2022年9月5日`. */
const closeSpaced = (text: string): string =>
  text.replace(
    /(?<!\p{Script=Han})(?:\p{Script=Han}[\s\u3000]+){2,9}\p{Script=Han}(?!\p{Script=Han})/gu,
    withoutSpaces,
  )

/** A line as a whole, and its parts: `滨江日报` of `滨江日报 2022年9月5日`. */
export const piecesOf = (text: string): string[] =>
  Array.from(new Set([withoutSpaces(text), ...closeSpaced(text).split(/[\s·／/|｜【】《》]+/u)]))

/** The name before the number of an issue: `滨江铁道 2016年8月9日 总第423期`. */
const numbered = /^(?<name>\p{Script=Han}{2,10}?)[\s\u3000]+(?=.{0,60}第\s?\d{1,6}\s?[期号])/u
/** The name before the number of an issue on the same line; undefined where there is none, or a section's. */
export function numberedName(text: string, lexicon: Lexicon): string | undefined {
  const name = numbered.exec(closeSpaced(text))?.groups?.name
  return name && !noName.test(name) && !isSection(name, lexicon) ? name : undefined
}
