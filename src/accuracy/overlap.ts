/** Compares lists as multisets: 甲 乙 乙 and 乙 丙 have one 乙 in common. */

export interface Overlap {
  /** Number of texts in both lists. */
  common: number
  onlyFirst: string[]
  onlySecond: string[]
}

/** Returns the number of common texts, and the texts that only one list has, in its order. */
export function overlapOf(first: readonly string[], second: readonly string[]): Overlap {
  const onlySecond = [...second]
  const onlyFirst = first.filter((text) => {
    const index = onlySecond.indexOf(text)
    if (index < 0) return true
    onlySecond.splice(index, 1)
    return false
  })
  return { common: first.length - onlyFirst.length, onlyFirst, onlySecond }
}
