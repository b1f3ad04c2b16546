/**
 * Does a short line speak of what comes or of what went before? A headline repeats itself in its first paragraph.
 *
 * `中国向古巴捐赠防疫物资` over `中国政府向古巴政府捐赠的防疫物资……` after an article on villages is a new headline;
 * a crosshead shares its words with both sides. On a page that marks headlines with `#` an unmarked line is hardly one.
 */

import { bigramOverlap, lettersOf } from '../../../text/bigram-overlap.ts'
import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, seen } from '../cue.ts'
import { memoizeByLine } from '../memoize-by-line.ts'

/** Letters of a line's first 300 characters. */
const lettersIn = memoizeByLine(({ text }) => lettersOf(text.slice(0, 300)))

const lettersBefore = (line: LineView, page: PageView): string =>
  page.lines
    .slice(Math.max(0, line.index - 8), line.index)
    .map((each) => lettersIn(each, page))
    .join('')

/** Whether a line is running text or the text of a picture with its credit. */
const isRunning = (line: LineView | undefined): boolean =>
  line !== undefined &&
  (line.text.length > 60 ||
    isFinished(line.text) ||
    (line.text.length > 24 && /[\p{Script=Han}]\s?(?:摄|供图)[）)]?$/u.test(line.tail)))

export const topic: Cue = {
  name: 'topic',
  look(line, page) {
    const next = page.lines[line.index + 1]
    const [short, over] = [
      line.text.length >= 6 && line.text.length <= 40,
      isRunning(page.lines[line.index - 1]),
    ]
    if (!short || !over || !next || next.text.length < 40) return []
    const own = lettersOf(line.text)
    const shift =
      bigramOverlap(own, lettersIn(next, page)).share - bigramOverlap(own, lettersBefore(line, page)).share
    return seen(`${Math.round(shift * 100)}%`, {
      headline: (page.usesHashes ? 1.5 : 3) * shift,
      crosshead: -1.5 * shift,
    })
  },
}
