/**
 * The head of the page: the lines above the first title that are made of nothing but facts of the paper, the issue and the
 * page, on one line or each on its own: `要闻` / `2015年3月6日` / `星期五 农历乙未年正月十六` / `编辑 赵蕾`.
 *
 * The same facts on one line are a page line wherever they stand.
 */
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, seen } from '../cue.ts'
import { memoizeByLine } from '../memoize-by-line.ts'
import { datesIssue, headPieces } from './head-pieces.ts'

/** So many lines may the head of a page have. */
const longest = 14

/** What no title says: the head holds one of them at least. */
const decisive = ['date', 'weekday', 'lunar', 'number', 'count', 'page', 'staff', 'reach', 'licence']

const isDecisive = (pieces: Set<string>): boolean => decisive.some((kind) => pieces.has(kind))

const piecesOf = memoizeByLine(({ text }, page) => headPieces(text, page.vocabulary.lexicon))

/** A few characters on a line of their own: a section that is in no list, or a shattered name: `视 觉`; `云` / `州` / `日报`. */
const word = /^(?:\p{Script=Han}[\s\u3000]?){1,6}$/u
const pageNumber = /^[A-DT]?\d{1,2}$/u
/** The first piece of a shattered date: `2018年3月` over `6日`. */
const yearAndMonth = /^(?:19|20)\d{2}年(?:\d{1,2}月)?$/u

/** What a line of the head is put together from; nothing where it is none. What comes before all facts may be any word. */
function headLine(line: LineView, page: PageView, known: Set<string>): Set<string> | undefined {
  if (line.opening.length > 0) return undefined
  if (yearAndMonth.test(line.text)) return new Set(['date'])
  if (isDecisive(known) && pageNumber.test(line.text)) return new Set(['page'])
  return piecesOf(line, page) ?? (!known.has('date') && word.test(line.text) ? new Set(['word']) : undefined)
}

/** How many lines the head of the page has; a section's name alone below its last fact may be a column's. */
function lengthOfHead(page: PageView): number {
  let length = 0
  const known = new Set<string>()
  for (const line of page.lines.slice(0, longest)) {
    const pieces = headLine(line, page, known)
    if (!pieces) break
    for (const kind of pieces) known.add(kind)
    if (isDecisive(pieces) || pieces.has('name') || pieces.has('sponsor')) length = line.index + 1
  }
  return isDecisive(known) && (!known.has('word') || datesIssue(known)) ? length : 0
}

const lengths = new WeakMap<PageView, number>()

function isInHead(line: LineView, page: PageView): boolean {
  if (line.index >= longest) return false
  const length = lengths.get(page) ?? lengthOfHead(page)
  lengths.set(page, length)
  return line.index < length
}

/** Whether a line is a whole page line: its date and two other facts. */
function isPageLine(line: LineView, page: PageView): boolean {
  if (!/\d{4}\s?[年./-]/u.test(line.text.slice(0, 90))) return false
  const pieces = piecesOf(line, page)
  return pieces?.has('date') === true && [...pieces].filter((kind) => kind !== 'weak').length > 2
}

/** A page line says which page it is and who made it, a masthead what holds for the whole issue. */
const ofPage = ['page', 'staff']
const ofIssue = ['number', 'count', 'lunar', 'licence', 'sponsor']

const isOfPage = (pieces: Set<string>): boolean =>
  ofPage.some((kind) => pieces.has(kind)) && !ofIssue.some((kind) => pieces.has(kind))

export const pageHead: Cue = {
  name: 'page-head',
  look: memoizeByLine((line, page) => {
    if (!isInHead(line, page) && !isPageLine(line, page)) return []
    const ofPageAlone = isOfPage(piecesOf(line, page) ?? new Set())
    return seen(line.text, {
      masthead: ofPageAlone ? 11 : 12,
      furniture: ofPageAlone ? 12 : 11,
      headline: -5,
      'notice-title': -4,
      column: -4,
      line: -4,
      notice: -4,
      byline: -4,
      advertisement: -4,
    })
  }),
}
