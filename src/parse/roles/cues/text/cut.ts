/**
 * A short line that is no title but the beginning of a sentence that the column cut: `为推进粮食产业协同创新,我市还通`.
 */
import { isContinued, midSentenceScore, mustJoin } from '../../../text/cut-evidence.ts'
import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, seen } from '../cue.ts'
import { isLabel } from '../notices/notice.ts'
import { isCredit } from '../pictures/credit.ts'
import { isBylineOnly } from './byline.ts'
import { isRow } from './list.ts'

const clauses = /^[^，,：:]{2,18}[，,：:][^，,]*[，,]/u
/** Somebody speaks: `急诊科主任马向东介绍，第一步，把人救上岸`. A title's colon would stand for the comma. */
const speech =
  /^[^，,：:]{2,14}(?:说|指出|强调|要求|表示|介绍|认为|告诉记者|透露)(?:[，,]|[：:][^，,]*[，,])/u

/** Whether a line opens a part of its own, so that nothing can go on in it. */
const opensPart = (line: LineView, page: PageView): boolean =>
  line.opening.length > 0 ||
  isBylineOnly(line.text, page.vocabulary) ||
  isCredit(line.text) ||
  /^[■□◎●○▲]/u.test(line.text)

export const cut: Cue = {
  name: 'cut',
  look({ text, index }, page) {
    const next = page.lines[index + 1]
    if (
      !next ||
      text.length > 60 ||
      text.length < 6 ||
      isFinished(text) ||
      next.text.length < 6 ||
      next.depth ||
      isLabel(text, page.vocabulary.lexicon) ||
      isRow(text) ||
      /^[■□●○◆◇▲△★【]/u.test(text) ||
      opensPart(next, page)
    )
      return []
    if (
      next.before === 'wrap' &&
      text.length <= 20 &&
      next.text.length >= 40 &&
      !isContinued(text, next.text)
    )
      return seen(`${text.length} 字一行`, { crosshead: 3, paragraph: -2 })
    if (text.length > 20 || /[，,]/u.test(text) ? mustJoin(text, next.text) : isContinued(text, next.text))
      return seen(`${text.slice(-2)}|${next.text.slice(0, 2)}`, { paragraph: 4, crosshead: -4, line: -3 })
    if (midSentenceScore(next.head) === 3)
      return seen(next.head.slice(0, 4), { paragraph: 4, crosshead: -4, line: -3 })
    return speech.test(text) || (text.length > 22 && clauses.test(text))
      ? seen(text.slice(0, 16), { paragraph: 2, crosshead: -2 })
      : []
  },
}
