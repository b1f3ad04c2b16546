/**
 * Where a picture stood between two halves of a sentence, and where a second half only looks like a picture's text.
 *
 * `……妻子一直念叨：“还是那张好，那` / `舒守道老人端详照片。` / `天你笑了。”……`: the middle line is a caption.
 */
import { canEndParagraph, mustJoin } from '../../../text/cut-evidence.ts'
import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Evidence, seen } from '../cue.ts'

/** Whether running text ends before its sentence does. */
const breaksOff = ({ text, tail }: LineView): boolean =>
  text.length > 24 && /[，,。]/u.test(text) && !canEndParagraph(tail)

/** Whether a line ends the sentence that breaks off above it, and no text goes on below: `……名校旁“地` / `铁口”之类的承诺，……`. */
export function endsSentence(line: LineView, { lines }: PageView): boolean {
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]]
  if (!above || !breaksOff(above) || line.opening.length > 0) return false
  const goesOnBelow = below !== undefined && isFinished(below.text) && below.opening.length === 0
  return !goesOnBelow || (mustJoin(above.tail, line.head) && !mustJoin(above.tail, below.head))
}

/** A few words between two halves of a sentence: a picture parts them, no title does. */
export function partsSentence(line: LineView, page: PageView): Evidence[] {
  if (
    line.before !== 'gap' ||
    line.text.length > 36 ||
    line.text.length < 6 ||
    line.depth ||
    isFinished(line.text)
  )
    return []
  const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]]
  return above !== undefined &&
    below !== undefined &&
    above.text.length > 40 &&
    below.before !== 'wrap' &&
    /[\p{Script=Han}，、]$/u.test(above.tail) &&
    below.opening.length === 0 &&
    /^[\p{Script=Han}，]/u.test(below.text) &&
    mustJoin(above.tail, below.head) &&
    isFinished(below.text)
    ? seen('句中', { caption: 6, crosshead: -2, headline: -2 })
    : []
}

/** A sentence between two halves of a quotation: a picture parts them. */
export function partsQuotation(line: LineView, { lines }: PageView): Evidence[] {
  if (line.before !== 'gap' || line.text.length > 60 || /[“”]/u.test(line.text)) return []
  const [above, below] = [lines[line.index - 1]?.tail ?? '', lines[line.index + 1]?.head ?? '']
  const isOpen = above.lastIndexOf('“') > above.lastIndexOf('”') && !canEndParagraph(above)
  const closes = /[“”]/u.exec(below)?.[0] === '”'
  return isOpen && closes ? seen('引文中', { caption: 6, crosshead: -2, headline: -2 }) : []
}
