/**
 * Where a line stands among short lines that follow each other: two to five are titles, more are verse, a list or a table.
 *
 * `把发热病人请进去 把病毒关在门外` / `县医院腾空两层楼收治发热病人` / `返乡人员每天测温两次`: kicker, headline, subhead.
 */
import { isName } from '../../../openings/names.ts'
import { isOneOf } from '../../../openings/profile-vocabulary.ts'
import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { memoizeByLine } from '../memoize-by-line.ts'
import { isLabel, isNoticeTitle } from '../notices/notice.ts'
import { isOutsideArticles } from '../outside-articles.ts'
import { isCredit } from '../pictures/credit.ts'
import { isBylineOnly } from '../text/byline.ts'
import { opensClosingLine } from '../text/sign-off.ts'
import { soundsLikeColumn } from './column.ts'

const farthest = 12

/** A column's name is no title of one article. */
const isColumn = ({ text }: LineView, { vocabulary: words }: PageView): boolean =>
  isOneOf(words.columns, text) || soundsLikeColumn(text, words.lexicon)

/** Whether a line may be one of several titles, by its look alone. */
const looksLikeTitle = memoizeByLine(
  (line, page): boolean =>
    line.text.length <= 50 &&
    line.text.length >= 2 &&
    (!isFinished(line.text) ||
      (/[？！?!]$/u.test(line.text) && page.lines[line.index + 1]?.depth !== undefined)) &&
    !/[，,]$/u.test(line.text) &&
    !/[讯电][（(\s]|^(?:[昨今][日天]|近日|日前|\d{1,2}月\d{1,2}日)[，,]|^(?:\d{4}|[二〇○一九零]{4})年.{1,6}日$/u.test(
      line.text,
    ) &&
    !isColumn(line, page) &&
    !isLabel(line.text, page.vocabulary.lexicon) &&
    !/^[（(].*[）)]$/u.test(line.text) &&
    !isNoticeTitle(line, page) &&
    !opensClosingLine(line.text, page.vocabulary.lexicon) &&
    !isCredit(line.text) &&
    !isName(line.text, page.vocabulary.lexicon) &&
    !isBylineOnly(line.text, page.vocabulary) &&
    !isOutsideArticles(line, page),
)

const maybeTitle = (line: LineView | undefined, page: PageView): line is LineView =>
  line !== undefined && looksLikeTitle(line, page)

/** How many lines of that look stand next to this one, in one direction. */
function reach(line: LineView, page: PageView, step: 1 | -1): number {
  let count = 0
  for (let at = line.index; count < farthest; count += 1, at += step) {
    const next = page.lines[at + step]
    const lower = step > 0 ? next : page.lines[at]
    if (next?.depth || lower?.before === 'gap' || !maybeTitle(next, page)) break
  }
  return count
}

/** Whether what stands below a stack is what a title stands over: a byline, a lead, running text. */
function carriesText(below: LineView | undefined, page: PageView): boolean {
  if (!below) return false
  return (
    below.text.length > 50 ||
    below.opening.length > 0 ||
    isName(below.text, page.vocabulary.lexicon) ||
    isBylineOnly(below.text, page.vocabulary)
  )
}

const places: Partial<Record<string, Parameters<typeof seen>[1]>> = {
  '0/3': { kicker: 1, headline: -1 },
  '1/3': { headline: 1.5, kicker: -0.5, subhead: -0.5 },
  '2/3': { subhead: 1, headline: -1 },
}

export const titleStack: Cue = {
  name: 'title-stack',
  look(line, page): Evidence[] {
    if (line.depth || !maybeTitle(line, page)) return []
    const [above, below] = [reach(line, page, -1), reach(line, page, 1)]
    const under = page.lines[line.index + below + 1]
    if (under?.depth && under.before !== 'gap' && below < 4)
      return seen(`下有 ${'#'.repeat(under.depth)}`, { headline: -3, subhead: -1, kicker: 1 })
    const size = above + below + 1
    if (size > 5)
      return above < 2 || below < 2
        ? []
        : seen(`短行 ${size}`, { line: 3, headline: -2, kicker: -3, subhead: -3, crosshead: -1 })
    if (!carriesText(under, page)) return []
    const place = places[`${above}/${size}`]
    return place ? seen(`第 ${above + 1} 行，共 ${size} 行`, place) : []
  },
}
