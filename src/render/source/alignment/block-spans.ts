/** Which block holds which stretch of a raw file: 「（上接第一版）随到随烘。」 at [28, 42) is a paragraph's. */
import type { BlockReading, Reading } from '#model/reading/reading.ts'

export interface BlockSpan {
  start: number
  end: number
  block: BlockReading
}

/** Claims on one file in its order; of two that overlap the second keeps only what the first leaves. */
export function blockSpansIn(file: string, reading: Reading): BlockSpan[] {
  const all = reading
    .filter((block) => block.file === file)
    .flatMap((block) => block.spans.map(([start, end]): BlockSpan => ({ start, end, block })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let shown = 0
  return all.flatMap(({ start, end, block }) => {
    const from = Math.max(start, shown)
    shown = Math.max(shown, end)
    return from < end ? [{ start: from, end, block }] : []
  })
}
