/** Words of a line as pairs of characters, and on how many lines of the page each stands: `市政府` gives 市政 and 政府. */

const functionWords = /[^\p{Script=Han}A-Za-z]|[的了在是和有不为中上一年月日]/gu

/** Characters of a text that are compared. */
const comparedLength = 600

/** Pairs of letters within words; frequent function words separate. */
export function gramsOf(text: string): Set<string> {
  const kept = text.slice(0, comparedLength).replace(functionWords, ' ')
  const found = new Set<string>()
  for (let at = 0; at + 2 <= kept.length; at += 1)
    if (kept.charAt(at) !== ' ' && kept.charAt(at + 1) !== ' ') found.add(kept.slice(at, at + 2))
  return found
}

/** On how many lines each pair stands. */
export function lineCountsOf(sets: ReadonlyArray<ReadonlySet<string>>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const gram of set) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}

/** Sum of a weight over the pairs. */
export function weightOf(grams: Iterable<string>, weight: (gram: string) => number): number {
  let sum = 0
  for (const gram of grams) sum += weight(gram)
  return sum
}

/** The pairs of a set that one of the others has too. */
export const sharedWith = (own: ReadonlySet<string>, others: ReadonlyArray<ReadonlySet<string>>): string[] =>
  [...own].filter((gram) => others.some((set) => set.has(gram)))
