/** Character bigrams, as a measure of how much of a text another one repeats: `盾构机` has the bigrams 盾构 and 构机. */

/** A text without punctuation and white space. */
export const lettersOf = (text: string): string => text.replace(/[^\p{Script=Han}\p{L}\p{N}]+/gu, '')

/** How much of a text another text repeats. */
export interface BigramOverlap {
  /** Share of the bigrams of the text that the other one contains, from 0 to 1. */
  share: number
  /** Smallest index of one of them in the other text; `Infinity` where it contains none. */
  firstIndex: number
}

/** The bigrams of a text that another text contains; both without punctuation (`lettersOf`). */
export function bigramOverlap(text: string, other: string): BigramOverlap {
  let [shared, first] = [0, Number.POSITIVE_INFINITY]
  for (let at = 1; at < text.length; at += 1) {
    const place = other.indexOf(text.slice(at - 1, at + 1))
    if (place < 0) continue
    shared += 1
    first = Math.min(first, place)
  }
  return { share: shared / Math.max(1, text.length - 1), firstIndex: first }
}
