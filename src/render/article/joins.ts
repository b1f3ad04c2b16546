/**
 * Which blocks of the raw text go on with a paragraph that began in an earlier one, also in another raw file.
 *
 * `（上接第一版）随到随烘。` goes on with line 9 of page 1.
 */

import { memoize } from '#model/memoize.ts'
import { inBody } from '#model/reading/in-body.ts'
import type { BlockReading, Reading } from '#model/reading/reading.ts'

export interface RawPlace {
  file: string
  line: number
}

/** Blocks that were joined to another, each with the place of the one before it. */
export const joinsOf = memoize((reading: Reading): ReadonlyMap<BlockReading, RawPlace> => {
  const last = new Map<string, RawPlace>()
  const joined = new Map<BlockReading, RawPlace>()
  for (const block of reading.filter(inBody)) {
    const part = `${block.article} ${block.part}`
    const before = last.get(part)
    if (before) joined.set(block, before)
    last.set(part, { file: block.file, line: block.line })
  }
  return joined
})
