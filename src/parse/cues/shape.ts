/**
 * Length and last character: running text is long and ends a sentence, a title is short and does not.
 *
 * Weak alone (precision 0.21 for headings on a national daily), it carries far in a sequence.
 */
import type { LineView } from '../page-view.ts'
import { type Cue, type Evidence, seen } from './cue.ts'

/** Whether a sentence ends at the end of a text; a byline in brackets may stand behind it: `……竣工。（罗小山）`. */
export const isFinished = (text: string): boolean =>
  /[。！？!?；;…][”’」』）)】\p{Co}]*$/u.test(text.slice(-8)) ||
  /[。！？][”’」』]?\s?[（(][^（()）。]{2,36}[）)]$/u.test(text.slice(-44))

function byLength(line: LineView): Evidence[] {
  const { length } = line.text
  if (length > 90)
    return seen(`${length} 字`, {
      paragraph: 4,
      headline: -10,
      kicker: -10,
      subhead: -6,
      crosshead: -8,
      line: -6,
      advertisement: -6,
    })
  if (length > 60)
    return seen(`${length} 字`, {
      paragraph: 3,
      headline: -5,
      kicker: -5,
      subhead: -2.5,
      crosshead: -6,
      line: -4,
      advertisement: -4,
    })
  if (length > 36)
    return seen(`${length} 字`, {
      paragraph: 1.5,
      headline: -1.5,
      kicker: -1.5,
      subhead: -0.7,
      crosshead: -3.5,
      line: -2,
      advertisement: -1.5,
    })
  if (/^[\d\s—\-－–.、，:：/]+$/u.test(line.text))
    return seen('数字', { headline: -6, kicker: -6, subhead: -4, column: -6, line: 2 })
  if (length > 30) return seen(`${length} 字`, { paragraph: 0.5, crosshead: -2 })
  if (length > 24) return seen(`${length} 字`, { headline: 0, kicker: 0, crosshead: -0.5 })
  return seen(`${length} 字`, { paragraph: -1, headline: 0.3, crosshead: 0.5 })
}

function byEnding({ text }: LineView): Evidence[] {
  const last = text.slice(-1)
  if (
    /[。；;][”’」』）)】]*$/u.test(text.slice(-6)) ||
    /。[”」]?[（(][^（()）。]{2,36}[）)]$/u.test(text.slice(-44))
  )
    return seen(last, {
      paragraph: 2.5,
      headline: -4,
      kicker: -5,
      subhead: -4,
      crosshead: -2.5,
      line: -0.5,
      column: -5,
    })
  if (/[！？!?…][”’」』）)】]*$/u.test(text.slice(-6)))
    return seen(last, { paragraph: 1, kicker: -1.5, line: 0 })
  if (/[，,、]$/u.test(last))
    return seen(last, { paragraph: 1.5, headline: -3, kicker: -3, subhead: -3, crosshead: -3, column: -4 })
  if (/[：:]$/u.test(last) && text.length > 12 && text.includes('，'))
    return seen(last, { paragraph: 1, headline: -4, kicker: -3, subhead: -3, crosshead: -2, column: -4 })
  return seen(last, { paragraph: -1.5, caption: -0.5 })
}

const inside = ({ text }: LineView): Evidence[] =>
  /[。；][^”’」』）)】]/u.test(text.slice(0, 400))
    ? seen('句中有句号', { paragraph: 1.5, headline: -4, kicker: -4, subhead: -1, crosshead: -4 })
    : []

export const shape: Cue = {
  name: 'shape',
  look: (line) => [...byLength(line), ...byEnding(line), ...inside(line)],
}
