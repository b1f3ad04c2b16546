/**
 * The subhead (副题): what the headline leaves out, who presided, figures; in features it begins with a dash.
 *
 * `刘越高参加`, `朱健主持`, `——访滨江市委副书记、耒阳市委书记赖馨正`.
 */

import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { isBylineOnly } from '../text/byline.ts'

const dash = /^(?:——|—{1,2}|--|──)\s?\S/u
/** Who answered, under what was asked about: `县医疗保障局负责人答记者问`. */
const answering = /答(?:本报)?记者问$/u
const attending =
  /(?:出席|主持|参加|讲话|列席|致辞|陪同|观看|见证|会见|参观|慰问)(?:并讲话|会议|会议并讲话|活动|调研|座谈|并致辞)?$/u

/** Two sentences between a title and the byline of a text: the facts in short (提要题). */
function isDeck({ text, index }: LineView, { lines, vocabulary: words }: PageView): boolean {
  const [over, under, below] = [lines[index - 1], lines[index + 1], lines[index + 2]]
  if (!over || over.text.length > 40 || isFinished(over.text) || !under || !below) return false
  return (
    text.length > 24 &&
    text.endsWith('。') &&
    isBylineOnly(under.text, words) &&
    isFinished(below.text) &&
    !below.opening.dateline
  )
}

export const subhead: Cue = {
  name: 'subhead',
  look(line, page): Evidence[] {
    const { text } = line
    if (text.length > 110) return []
    if (isDeck(line, page)) return seen('署名之上', { subhead: 12, paragraph: -4 })
    return [
      ...(dash.test(text)
        ? seen(text.slice(0, 4), { subhead: 5, headline: -4, kicker: -4, column: -4 })
        : []),
      ...(attending.test(text) && text.length < 40
        ? seen(text.slice(-6), { subhead: 3, headline: -1.5, kicker: -1 })
        : []),
      ...(answering.test(text) && text.length < 40 ? seen(text.slice(-4), { subhead: 3, headline: -1 }) : []),
      ...(/^[（(][^（()）]{4,60}[）)]$/u.test(text) && !isFinished(page.lines[line.index - 1]?.text ?? '')
        ? seen('（…）', { subhead: 3, headline: -4, kicker: -3, crosshead: -1 })
        : []),
    ]
  },
}
