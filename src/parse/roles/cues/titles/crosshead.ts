/**
 * Crossheads (小标题): short lines between paragraphs, often several of one build on an article.
 *
 * `渠道一：用手机银行APP还款`, `何谓粉垄技术？`, `一、坚持产业升级`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { editorsNoteWords } from '../../../text/editors-note.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'

const numbered =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、．.\s]|[（(]?\d{1,2}[）)、．.]\D|第[一二三四五六七八九十]{1,2}[、章条：:]|[●■◆▲★]\s?\S)/u

const labelOf = memoize(
  ({ crossheads }: Lexicon) =>
    new RegExp(
      `^[■●◆▲★□]?\\s?(?:${[...crossheads, ...editorsNoteWords].join('|')})[:：]?$|^【[^】]{2,10}】$|^其[一二三四五六七八九十]$`,
      'u',
    ),
)

export const crosshead: Cue = {
  name: 'crosshead',
  look({ text }, page): Evidence[] {
    if (text.length > 40) return []
    return [
      ...(labelOf(page.vocabulary.lexicon).test(text)
        ? seen(text, { crosshead: 3, line: 1, headline: -3, kicker: -3, byline: -4, column: -2 })
        : []),
      ...(numbered.test(text) && text.length <= 30
        ? seen(text, { crosshead: 1.5, headline: -1.5, kicker: -2 })
        : []),
      ...(/[？?]$/u.test(text) ? seen(text, { crosshead: 0.5 }) : []),
    ]
  },
}
