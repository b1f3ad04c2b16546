/**
 * The spans of a raw file with their blocks. A *span* is a range [start, end) of the raw text that belongs to one block.
 *
 * Line 28 of 2022-09-05, `「小屋场」撬动基层治理「大能量」`, is the span [183, 199) of a headline. A block has a span for each
 * of its lines.
 */
import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { BlockReading, Reading } from '#model/reading/reading.ts'

export interface BlockSpan {
  /** Offset of its first character in the raw text, in UTF-16 code units. */
  start: number
  /** Offset after its last character. */
  end: number
  block: BlockReading
}

const byFile = memoize((reading: Reading) => groupBy(reading, ({ file }) => file))

/** Returns the spans of one file in order. Where two overlap, the second begins where the first ends. */
export function blockSpansIn(file: string, reading: Reading): BlockSpan[] {
  const spans = (byFile(reading).get(file) ?? [])
    .flatMap((block) => block.spans.map(([start, end]): BlockSpan => ({ start, end, block })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let covered = 0
  return spans.flatMap(({ start, end, block }) => {
    const from = Math.max(start, covered)
    covered = Math.max(covered, end)
    return from < end ? [{ start: from, end, block }] : []
  })
}
