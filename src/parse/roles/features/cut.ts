/** Whether a line continues a paragraph that a column break has cut: `该村农` above, `作物受灾` here. */
import {
  areSeparateParagraphs,
  breaksOff,
  canEndParagraph,
  isContinued,
  midSentenceScore,
  splitsWord,
} from '../../text/cut-evidence.ts'
import { sizeOf } from './line-shape.ts'
import type { FeatureOfPage, FeaturePage } from './page-features.ts'

const pictureStates = new Set(['caption', 'credit', 'furniture'])

/** Index of the last line above that is no text of a picture, at most four up. */
function textAbove({ first }: FeaturePage, at: number): number {
  let above = at - 1
  while (above > 0 && at - above < 4 && pictureStates.has(first[above]?.state ?? '')) above -= 1
  return above
}

export const cut: FeatureOfPage = (page) => {
  const { shapes, lines } = page
  const long = shapes.filter(({ isLong }) => isLong)
  const openShare = long.filter(({ isOpen }) => isOpen).length / Math.max(1, long.length)
  const habit = openShare === 0 ? 0 : openShare < 0.12 ? 1 : openShare < 0.35 ? 2 : 3
  /** What the characters on both sides of a cut say. */
  const observeCut = (left: string, right: string): string => {
    const [word, inside] = [splitsWord(left, right), midSentenceScore(right)]
    return `${word}${inside}${isContinued(left, right)}`
  }
  return (at, observe) => {
    const own = shapes[at]
    const line = lines[at]
    if (!own || !line) return
    const size = own.isLong ? 'L' : 's'
    const above = shapes[at - 1]
    observe(`cut-break${line.before}${above?.isOpen === true}${above?.isLong === true}${size}`)
    if (line.before === 'wrap' && above) observe(`cut-width${Math.min(Math.trunc(above.length / 5), 8)}`)
    const recent = shapes.slice(Math.max(0, at - 9), at).filter(({ isLong, isOpen }) => isLong && isOpen)
    observe(`open-above${Math.min(recent.length, 3)}${size}${habit}`)
    const from = textAbove(page, at)
    const [left, shape] = [lines[from], shapes[from]]
    if (!left || !shape) return
    const open = `${shape.isOpen}${canEndParagraph(left.tail)}`
    observe(`cut-open${open}${sizeOf(shape.length)}`)
    observe(`cut-open${open}/${own.size}`)
    observe(`cut-end${left.text.slice(-1)}`)
    observe(`cut-start${line.text.slice(0, 1)}`)
    if (!shape.isOpen || shape.length < 8) return
    const evidence = observeCut(left.tail, line.head)
    observe(`cut${evidence}`)
    observe(`cut${evidence}${breaksOff(left.tail)}/${size}${Math.min(at - from, 3)}`)
    observe(`cut-apart${areSeparateParagraphs(left.text, line.head)}/${size}`)
  }
}
