/**
 * Length and last character: running text is long and ends a sentence, a title is short and does not.
 *
 * Weak alone (precision 0.21 for headings on a national daily), it carries far in a sequence.
 */
import type { LineView } from '../../page-view.ts'
import { type Cue, type Evidence, seen, type Weight, weigh } from '../cue.ts'

const weightsByLength = {
  above90: weigh({
    paragraph: 4,
    headline: -10,
    kicker: -10,
    subhead: -6,
    crosshead: -8,
    line: -6,
    advertisement: -6,
  }),
  above60: weigh({
    paragraph: 3,
    headline: -5,
    kicker: -5,
    subhead: -2.5,
    crosshead: -6,
    line: -4,
    advertisement: -4,
  }),
  above36: weigh({
    paragraph: 1.5,
    headline: -1.5,
    kicker: -1.5,
    subhead: -0.7,
    crosshead: -3.5,
    line: -2,
    advertisement: -1.5,
  }),
  above30: weigh({ paragraph: 0.5, crosshead: -2 }),
  above24: weigh({ headline: 0, kicker: 0, crosshead: -0.5 }),
  short: weigh({ paragraph: -1, headline: 0.3, crosshead: 0.5 }),
}

function weightsOf(length: number): Weight[] {
  if (length > 90) return weightsByLength.above90
  if (length > 60) return weightsByLength.above60
  if (length > 36) return weightsByLength.above36
  if (length > 30) return weightsByLength.above30
  return length > 24 ? weightsByLength.above24 : weightsByLength.short
}

const figures = weigh({ headline: -6, kicker: -6, subhead: -4, column: -6, line: 2 })

function byLength({ text }: LineView): Evidence[] {
  if (text.length <= 36 && /^[\d\s—\-－–.、，:：/]+$/u.test(text)) return seen('数字', figures)
  return seen(`${text.length} 字`, weightsOf(text.length))
}

const weightsByEnding = {
  sentence: weigh({
    paragraph: 2.5,
    headline: -4,
    kicker: -5,
    subhead: -4,
    crosshead: -2.5,
    line: -0.5,
    column: -5,
  }),
  exclaimed: weigh({ paragraph: 1, kicker: -1.5, line: 0 }),
  comma: weigh({ paragraph: 1.5, headline: -3, kicker: -3, subhead: -3, crosshead: -3, column: -4 }),
  colon: weigh({ paragraph: 1, headline: -4, kicker: -3, subhead: -3, crosshead: -2, column: -4 }),
  open: weigh({ paragraph: -1.5, caption: -0.5 }),
}

function endingOf(text: string): Weight[] {
  const tail = text.slice(-6)
  if (/[。；;][”’」』）)】]*$/u.test(tail) || /。[”」]?[（(][^（()）。]{2,36}[）)]$/u.test(text.slice(-44)))
    return weightsByEnding.sentence
  if (/[！？!?…][”’」』）)】]*$/u.test(tail)) return weightsByEnding.exclaimed
  if (/[，,、]$/u.test(tail)) return weightsByEnding.comma
  return /[：:]$/u.test(tail) && text.length > 12 && text.includes('，')
    ? weightsByEnding.colon
    : weightsByEnding.open
}

const byEnding = ({ text }: LineView): Evidence[] => seen(text.slice(-1), endingOf(text))

const sentences = weigh({ paragraph: 1.5, headline: -4, kicker: -4, subhead: -1, crosshead: -4 })

const inside = ({ text }: LineView): Evidence[] =>
  /[。；][^”’」』）)】]/u.test(text.slice(0, 400)) ? seen('句中有句号', sentences) : []

export const shape: Cue = {
  name: 'shape',
  look: (line) => [...byLength(line), ...byEnding(line), ...inside(line)],
}
