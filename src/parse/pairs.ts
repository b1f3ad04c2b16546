/** Pairs of neighbouring characters, for asking how much two texts say the same: `盾构机` holds 盾构 and 构机. */

const lettersOf = (text: string): string => text.replace(/[^\p{Script=Han}\p{L}\p{N}]+/gu, '')

/** Share of a text's pairs that stand in another text, from 0 to 1; punctuation and white space count in neither. */
export function shareOfPairs(text: string, other: string): number {
  const [own, there] = [lettersOf(text), lettersOf(other)]
  let shared = 0
  for (let at = 1; at < own.length; at += 1) if (there.includes(own.slice(at - 1, at + 1))) shared += 1
  return shared / Math.max(1, own.length - 1)
}

/** Where the first of a text's pairs stands in another text, in its letters; `Infinity` where none does. */
export function placeOf(text: string, other: string): number {
  const [own, there] = [lettersOf(text), lettersOf(other)]
  const places = Array.from({ length: Math.max(0, own.length - 1) }, (_, at) =>
    there.indexOf(own.slice(at, at + 2)),
  )
  return Math.min(...places.filter((place) => place >= 0))
}
