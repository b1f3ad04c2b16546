/**
 * A short line over text that opens as news does, without a dateline, or after an article that has just ended.
 *
 * Most articles (61 % of a national daily's) open with no marker: `江州学院开展志愿服务` / `4月15日，三百余名师生……`.
 */
import { isLikelyName } from '../../../openings/names.ts'
import { readSignature } from '../../../openings/signature.ts'
import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { isSignedCaption } from '../pictures/caption.ts'
import { isCredit, isCreditUnder } from '../pictures/credit.ts'
import { isBylineOnly } from '../text/byline.ts'
import { isReader } from '../text/sign-off.ts'

const opens =
  /^.{0,24}?(?:近日|日前|昨[日天]|(?<!\d)\d{1,2}月\d{1,2}日|(?<![\d月])\d{1,2}日)|^记者.{0,20}[获了]悉/u
/** With which a letter to the paper begins: `编辑同志：`. */
const salutation = /^(?:编辑(?:部)?|记者)(?:同志|老师|先生)?[：:，]?$|^\p{Script=Han}{2,8}报编辑部[：:]?$/u
const closed = /[（(](?<inside>[^（()）。]{2,40})[）)]$/u

const inBrackets = /^[（(](?<inside>[^（()）。]{2,30})[）)]$/u

/** Whether a line is nothing but a signature in brackets: `（柳庄社 李青）`. */
const isSigned = (text: string, { vocabulary: words }: PageView): boolean =>
  readSignature(inBrackets.exec(text)?.groups?.inside?.trim() ?? '', words).length > 0

/** Whether an article's last words stand in this line: a byline at its end. */
const endsArticle = (line: LineView | undefined, page: PageView): boolean =>
  line !== undefined &&
  ((line.text.length > 24 &&
    readSignature(closed.exec(line.tail)?.groups?.inside?.trim() ?? '', page.vocabulary).length > 0) ||
    ((isBylineOnly(line.text, page.vocabulary) || isReader(line.text) || isSigned(line.text, page)) &&
      (page.lines[line.index - 1]?.text.length ?? 0) > 20))

/** Whether a line names who wrote what stands under it, and text does. */
const overByline = (line: LineView, page: PageView): boolean =>
  isBylineOnly(line.text, page.vocabulary) ||
  (isLikelyName(line.text, page.vocabulary.lexicon) && /^[■□◎●○◆▲]/u.test(line.text))

/** Whether a picture's credit stands above a line and another picture's text below it: `樊绍光 摄影报道` / `社区包饺子` / `图为……`. */
const betweenPictures = (line: LineView, page: PageView): boolean =>
  isCredit(page.lines[line.index - 1]?.text ?? '') && isCredit(page.lines[line.index + 2]?.text ?? '')

/** Whether a picture's text and its credit stand right below a short line: `稻田里的“小课堂”` / `8月22日，……` / `郝亮 摄`. */
const overPicture = (line: LineView, page: PageView): boolean => {
  const [caption, credit] = [page.lines[line.index + 1], page.lines[line.index + 2]]
  if (!caption) return false
  return isSignedCaption(caption) || (isFinished(caption.text) && isCreditUnder(credit?.text ?? '', caption))
}

/** How surely a line is the title of a picture, from 0 to 2. */
const entitlesPicture = (line: LineView, page: PageView): number =>
  betweenPictures(line, page) ? 2 : overPicture(line, page) ? 1 : 0

/** A title over the salutation of a letter. */
const overLetter = (next: LineView | undefined): Evidence[] =>
  next && salutation.test(next.text)
    ? seen(next.text, { headline: 5, column: 1.5, crosshead: -2, paragraph: -2 })
    : []

export const newStart: Cue = {
  name: 'new-start',
  look(line, page): Evidence[] {
    if (line.text.length > 40 || /[。；：:]$/u.test(line.text)) return []
    const [previous, next] = [page.lines[line.index - 1], page.lines[line.index + 1]]
    const ended = endsArticle(previous, page)
    const picture = entitlesPicture(line, page)
    return [
      ...(ended
        ? seen(previous?.tail.slice(-12) ?? '', {
            headline: 2.5,
            kicker: 2.5,
            column: next && next.text.length <= 40 && !isFinished(next.text) ? 2.5 : 0,
            crosshead: -2.5,
            byline: -3,
          })
        : []),
      ...(next && !(page.hasRareGaps && line.before === 'gap') && overByline(next, page)
        ? seen(next.head.slice(0, 12), { headline: 2.5, subhead: 2.5, line: -1, crosshead: -1.5 })
        : []),
      ...(picture > 0 ? seen(next?.head.slice(0, 10) ?? '', { headline: picture, crosshead: -picture }) : []),
      ...overLetter(next),
      ...(next && !page.usesDatelines && opens.test(next.head)
        ? seen(next.head.slice(0, 10), { headline: 1.5, subhead: 1.5, crosshead: -1 })
        : []),
    ]
  },
}
