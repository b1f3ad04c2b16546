/**
 * Finds the blocks that continue a paragraph of an earlier block, in the same raw file or in another one.
 *
 * `（上接第一版）随到随烘。` continues line 9 of page 1.
 */

import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import { inBody } from '#model/reading/in-body.ts'
import type { BlockReading, Reading } from '#model/reading/reading.ts'

/** A line of a raw file. */
export interface RawPlace {
  file: string
  /** From 1. */
  line: number
}

/** A block that continues a body part, and the place of the previous block of that part. */
export interface Join {
  block: BlockReading
  from: RawPlace
}

/** Every block that continues a body part, with the place of the previous block of that part. Memoized. */
export const joinsOf = memoize((reading: Reading): ReadonlyMap<BlockReading, RawPlace> => {
  const lastPlaces = new Map<string, RawPlace>()
  const joins = new Map<BlockReading, RawPlace>()
  for (const block of reading.filter(inBody)) {
    const part = `${block.article} ${block.part}`
    const previous = lastPlaces.get(part)
    if (previous) joins.set(block, previous)
    lastPlaces.set(part, { file: block.file, line: block.line })
  }
  return joins
})

/** Every join by the raw file of its previous block. Memoized. */
export const joinsByFile = memoize(
  (reading: Reading): ReadonlyMap<string, Join[]> =>
    groupBy(
      Array.from(joinsOf(reading), ([block, from]) => ({ block, from })),
      ({ from }) => from.file,
    ),
)
