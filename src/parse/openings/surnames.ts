/**
 * Chinese surnames, the common ones in order of frequency, for splitting names without spaces: `张妍张金平杨芳`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'

const surnamesOf = memoize(({ surnames: { single, compound } }: Lexicon) => ({
  compound: new Set(compound),
  ranks: new Map([...single.join('')].map((name, index) => [name, index])),
}))

/** Rank of compound surnames, which are neither very common nor rare. */
const compoundRank = 60

/** Returns the rank of the surname with which a name begins, from 0; undefined if it begins with none. */
export function surnameRank(name: string, lexicon: Lexicon): number | undefined {
  const { compound, ranks } = surnamesOf(lexicon)
  return compound.has(name.slice(0, 2)) ? compoundRank : ranks.get(name.slice(0, 1))
}

/** Returns the length of the surname with which a name begins: 2 for 欧阳, else 1. */
export const surnameLength = (name: string, lexicon: Lexicon): number =>
  surnamesOf(lexicon).compound.has(name.slice(0, 2)) ? 2 : 1

/** Number of surnames so common that a word beginning with one is more likely a name than not. */
const commonCount = 200

/** Whether a text begins with a common surname: 周, not 全. */
export const beginsWithCommonSurname = (text: string, lexicon: Lexicon): boolean =>
  (surnameRank(text, lexicon) ?? commonCount) < commonCount
