/**
 * Verse: short lines without figures, one under the other, in stanzas or each on a line of its own.
 *
 * `风从茶园上坡` / `一步一个绿台阶` / `采茶的人背着竹篓`: every line stands alone.
 */
import { isName } from '../../../openings/names.ts'
import { isTight, type LineView, type PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { memoizeByLine } from '../memoize-by-line.ts'
import { isNoticeTitle, isOffice, isSignature } from '../notices/notice.ts'
import { isOutsideArticles } from '../outside-articles.ts'
import { soundsLikeColumn } from '../titles/column.ts'
import { isBylineOnly } from './byline.ts'

/** The number over one of several poems: `其一`. */
const isPartNumber = (text: string): boolean => /^其[一二三四五六七八九十]$/u.test(text)

/** Whether no notice is signed with a line, and no masthead holds it. */
const isFree = memoizeByLine(
  (line, page): boolean =>
    !isSignature(line.text) &&
    !isOffice(line.text, page.vocabulary.lexicon) &&
    !isOutsideArticles(line, page),
)

/** Whether a line may stand in a stanza, by its length and its characters. */
const isStanzaLine = memoizeByLine(
  (line, page): boolean =>
    line.text.length <= 16 &&
    /^[\p{Script=Han}\s，。、！？；：“”…—]+$/u.test(line.text) &&
    isFree(line, page),
)

/** Whether a line may be verse that stands alone. */
const isVerseLine = memoizeByLine(
  (line, page): boolean =>
    !line.depth &&
    line.opening.length === 0 &&
    /^[\p{Script=Han}\s，。、！？；“”…—《》]{2,16}$/u.test(line.text) &&
    isFree(line, page),
)

/** Stanzas: short lines in tight blocks, one block after another. */
function inStanza(line: LineView, page: PageView): Evidence[] {
  const inBlock = isTight(line) || isTight(page.lines[line.index + 1])
  if (line.text.length > 16 || !inBlock || !isFree(line, page)) return []
  const around = page.lines.slice(Math.max(0, line.index - 6), line.index + 7)
  const stanzas = around.filter(
    (each, at) => each.text.length <= 16 && !isTight(each) && isTight(around[at + 1]),
  ).length
  const short = around.filter((each) => isStanzaLine(each, page)).length
  return stanzas >= 2 && short >= 6
    ? seen('分行', { line: 4, kicker: -4, headline: -4, advertisement: -1 })
    : []
}

const isAuthor = (line: LineView | undefined, page: PageView): boolean =>
  line !== undefined &&
  (isName(line.text.replace(/^[■□◎●○◆▲]\s*/u, ''), page.vocabulary.lexicon) ||
    isBylineOnly(line.text, page.vocabulary))

/** Whether a line stands apart over a title as the name of a column does. */
const isApartAsColumn = (line: LineView, page: PageView): boolean =>
  soundsLikeColumn(line.text, page.vocabulary.lexicon) ||
  (!isTight(line) && /^\p{Script=Han}{2,6}$/u.test(line.text))

/** Whether the author of the next text stands right below a line, or below the title under a column's name: `◎ 陈一鸣`. */
const standsOverByline = (line: LineView, page: PageView): boolean =>
  isAuthor(page.lines[line.index + 1], page) ||
  (isApartAsColumn(line, page) && isAuthor(page.lines[line.index + 2], page))

/** Five short lines or more in a row, this one below the second: verse that a page sets line by line. */
function inVerse(line: LineView, page: PageView): Evidence[] {
  const isVerse = (each: LineView | undefined): boolean => each !== undefined && isVerseLine(each, page)
  const next = page.lines[line.index + 1]
  if (!isVerse(line) || standsOverByline(line, page) || isNoticeTitle(line, page) || isPartNumber(line.text))
    return []
  const count = (step: 1 | -1): number => {
    let steps = 0
    while (steps < 8 && isVerse(page.lines[line.index + step * (steps + 1)])) steps += 1
    return steps
  }
  const [above, below] = [count(-1), count(1)]
  if (below === 0 && next && next.text.length > 20 && next.before !== 'gap') return []
  const inside =
    above >= 2 || line.indented || isBylineOnly(page.lines[line.index - 1]?.text ?? '', page.vocabulary)
  return above + below >= 4 && inside
    ? seen('短行成诗', {
        line: 4,
        paragraph: -2,
        notice: -2,
        headline: -2,
        kicker: -3,
        subhead: -3,
        column: -2,
      })
    : []
}

export const verse: Cue = {
  name: 'verse',
  look: (line, page) => [...inStanza(line, page), ...inVerse(line, page)],
}
