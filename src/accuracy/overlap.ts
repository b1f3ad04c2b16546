/** Lists compared as bags, in which each text counts as often as it occurs: of 甲 乙 乙 and 乙 丙, one 乙 is in both. */

export interface Overlap {
  /** Texts in both. */
  common: number
  onlyFirst: string[]
  onlySecond: string[]
}

/** What two lists have in common, and what each has alone, in its order. */
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
