/**
 * A `#` before a line, or `**` around it: the OCR saw large or bold type.
 *
 * `# 以最坚决态度最果断举措最有力保障` is a headline, or a crosshead; on such a page an unmarked line hardly is one.
 */
import { type Cue, seen } from '../cue.ts'

const unmarked = seen('', { headline: -1, 'notice-title': -0.5 })

export const headingMark: Cue = {
  name: 'heading-mark',
  look(line, page) {
    if (line.depth) {
      const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]]
      const isFirst = below?.depth !== undefined && below.before !== 'gap'
      const isSecond = above?.depth !== undefined && line.before !== 'gap'
      const deep = line.depth >= 3 ? 2 : 0
      return seen('#'.repeat(line.depth), {
        headline: 5 - deep,
        'notice-title': 5 - deep,
        crosshead: 3.5 + deep,
        kicker: isFirst ? 4 : 1,
        subhead: isSecond ? 4 : 1,
        masthead: 1,
        paragraph: -6,
        line: -3,
        lead: -2,
        caption: -3,
      })
    }
    if (line.strong && line.text.length <= 40)
      return seen('**', { headline: 2, crosshead: 2, subhead: 0.5, paragraph: -1 })
    return page.usesHashes ? unmarked : []
  },
}
