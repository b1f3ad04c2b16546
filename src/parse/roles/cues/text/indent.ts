/**
 * The indent of two characters that opens a paragraph, on a page that sets its paragraphs in.
 *
 * There `　　市社的做法是“一店一策”` is running text however short it is, and `石板街` at the margin is none;
 * crossheads and signatures may stand at the margin too, and what goes on with the unfinished line above.
 */

import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'

/** Whether a line ends the sentence that the paragraph above it left unfinished: `……推行按` / `方收费、节奖超罚。`. */
const endsSentence = ({ text, index }: LineView, { lines }: PageView): boolean => {
  const above = lines[index - 1]
  return above?.indented === true && above.text.length >= 40 && !isFinished(above.text) && isFinished(text)
}

export const indent: Cue = {
  name: 'indent',
  look(line, page): Evidence[] {
    const { indented, text, depth } = line
    if (!page.usesIndents || depth) return []
    if (indented)
      return seen('缩进', {
        headline: -5,
        kicker: -5,
        subhead: -5,
        column: -5,
        'notice-title': -5,
        crosshead: -2,
        byline: -2,
        line: 1,
      })
    if (endsSentence(line, page)) return seen('上段未完', { paragraph: 3 })
    return text.length <= 40 ? seen('顶格', { paragraph: -1.5, headline: 0.3, kicker: 0.3 }) : []
  },
}
