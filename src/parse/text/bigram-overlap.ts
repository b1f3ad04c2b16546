/** Pairs of neighbouring characters, for asking how much two texts say the same: `盾构机` holds 盾构 and 构机. */

/** A text without punctuation and white space. */
export const lettersOf = (text: string): string => text.replace(/[^\p{Script=Han}\p{L}\p{N}]+/gu, '')

/** What another text repeats of a text. */
export interface BigramOverlap {
  /** Share of the text's pairs that stand there, from 0 to 1. */
  share: number
  /** Where the first of them to come stands there, in its letters; `Infinity` where none does. */
  firstIndex: number
}

/** What the letters of another text repeat of those of one. */
export function bigramOverlap(own: string, there: string): BigramOverlap {
  let [shared, first] = [0, Number.POSITIVE_INFINITY]
  for (let at = 1; at < own.length; at += 1) {
    const place = there.indexOf(own.slice(at - 1, at + 1))
    if (place < 0) continue
    shared += 1
    first = Math.min(first, place)
  }
  return { share: shared / Math.max(1, own.length - 1), firstIndex: first }
}
