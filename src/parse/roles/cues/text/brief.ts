/**
 * Briefs under a column's name, each a paragraph of its own: all with the same mark, each with its place before a colon,
 * or each a few sentences without more, where the column's name says that it holds briefs.
 *
 * `都市短波` / `▲蔡锷路地下通道昨起封闭施工……。` / `▲市图书馆开设“盲文角”……。`; `花桥镇：三百八十亩油菜花海正盛开……。`
 */

import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { editorsNoteWords } from '../../../text/editors-note.ts'
import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { isLabel, isNoticeTitle } from '../notices/notice.ts'
import { soundsLikeColumn } from '../titles/column.ts'

const mark = /^(?<mark>[▲△▼◆◇■□●○◎★☆►▶※·•*])\s?\S/u
const place = /^(?<place>(?![一二三四五六七八九十])(?:(?![月日])\p{Script=Han}){2,10})[：:]\S/u
const asking = new RegExp(`^(?:记者|问|答|主持人|${editorsNoteWords.join('|')}|编后|本报讯)$`, 'u')

const nameOfBriefs = memoize(
  ({ columns }: Lexicon) => new RegExp(`^\\p{Script=Han}{0,4}(?:${columns.briefs.join('|')})$`, 'u'),
)

/** Whether a column's name says that it holds briefs: `简　讯`, `要闻简报`. */
export const holdsBriefs = (column: string, lexicon: Lexicon): boolean =>
  nameOfBriefs(lexicon).test(column.replace(/[\s\u3000]+/gu, ''))

/** The mark that a brief opens with, `：` where its place does, `。` where it is only short; nothing where the line is none. */
function openingOf({ text, head, opening }: LineView, lexicon: Lexicon): string | undefined {
  if (text.length < 12 || text.length > 220 || !isFinished(text) || opening.length > 0) return undefined
  const label = place.exec(head)?.groups?.place
  if (label) return asking.test(label) || isLabel(head, lexicon) ? undefined : '：'
  return mark.exec(head)?.groups?.mark ?? '。'
}

/** A place of a few characters over a brief of one paragraph that ends with who wrote it: `湖北巴东` / `……零排放。（谭家俊）`. */
function isPlaceTitle(line: LineView | undefined, { lines }: PageView): boolean {
  const text = line && lines[line.index + 1]
  return (
    text !== undefined &&
    /^\p{Script=Han}{2,8}$/u.test(line?.text ?? '') &&
    text.text.length >= 15 &&
    text.text.length <= 220 &&
    /[。！][（(][\p{Script=Han}\s]{2,12}[）)]$/u.test(text.tail)
  )
}

/** Whether a place's title stands in a row of such briefs. */
const inRowOfPlaces = (line: LineView, page: PageView): boolean =>
  isPlaceTitle(line, page) && [-2, 2].some((step) => isPlaceTitle(page.lines[line.index + step], page))

/** A short name without punctuation that may stand over briefs. */
const isHeading = (line: LineView | undefined, page: PageView): boolean =>
  line !== undefined &&
  line.text.length <= 10 &&
  /^[\p{Script=Han}·\s]{2,10}$/u.test(line.text) &&
  !isNoticeTitle(line, page)

/** Whether two briefs or more of one opening stand under this line. */
function standsOverBriefs(line: LineView, page: PageView): boolean {
  const [first, second] = [page.lines[line.index + 1], page.lines[line.index + 2]]
  if (!second || !isHeading(line, page)) return false
  const { lexicon } = page.vocabulary
  const opening = first && openingOf(first, lexicon)
  if (!opening || openingOf(second, lexicon) !== opening) return false
  return opening !== '。' || holdsBriefs(line.text, lexicon)
}

/** Whether the lines of the same opening above this one go up to a heading, twenty at most. */
function underHeading(line: LineView, page: PageView, opening: string): boolean {
  for (let up = 1; up <= 20; up += 1) {
    const above = page.lines[line.index - up]
    if (!above) return false
    if (openingOf(above, page.vocabulary.lexicon) !== opening) return standsOverBriefs(above, page)
  }
  return false
}

/** A column's name over two dispatches or more without headlines: `简讯` / `本报讯 ……` / `本报讯（记者 何乐）……`. */
const standsOverDispatches = (line: LineView, page: PageView): boolean =>
  isHeading(line, page) &&
  soundsLikeColumn(line.text, page.vocabulary.lexicon) &&
  [1, 2].every((step) => page.lines[line.index + step]?.opening.dateline !== undefined)

/** What such a row says of a place's title in it, and of the column's name over it. */
function placeEvidence(line: LineView, page: PageView): Evidence[] {
  if (inRowOfPlaces(line, page))
    return seen(line.text, {
      headline: 6,
      subhead: -4,
      crosshead: -4,
      paragraph: -4,
      column: -4,
      byline: -4,
    })
  const next = page.lines[line.index + 1]
  return next && isHeading(line, page) && inRowOfPlaces(next, page)
    ? seen(line.text, { column: line.depth ? 12 : 7 })
    : []
}

const nothing = seen('', { brief: -8 })

export const brief: Cue = {
  name: 'brief',
  look(line, page): readonly Evidence[] {
    if (standsOverBriefs(line, page))
      return seen(line.text, { column: line.depth ? 12 : 7, crosshead: -2, byline: -2 })
    if (standsOverDispatches(line, page)) return seen(line.text, { column: 4, brief: -8, headline: -2 })
    const place = placeEvidence(line, page)
    if (place.length > 0) return place
    const opening = openingOf(line, page.vocabulary.lexicon)
    return opening && underHeading(line, page, opening)
      ? seen(line.head.slice(0, 8), { brief: 8, paragraph: -2, lead: -2 })
      : nothing
  },
}
