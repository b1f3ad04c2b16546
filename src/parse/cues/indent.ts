/**
 * The indent of two characters that opens a paragraph, on a page that sets its paragraphs in.
 *
 * There `　　市社的做法是“一店一策”` is running text however short it is, and `石板街` at the margin is none;
 * crossheads and signatures may stand at the margin too.
 */
import { type Cue, type Evidence, seen } from './cue.ts'

export const indent: Cue = {
  name: 'indent',
  look({ indented, text, depth }, page): Evidence[] {
    if (!page.indents || depth) return []
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
    return text.length <= 40 ? seen('顶格', { paragraph: -1.5, headline: 0.3, kicker: 0.3 }) : []
  },
}
