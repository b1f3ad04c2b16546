/** Computes the spans of blocks in the raw text: lines 62 and 63 of one paragraph are one span, [1204, 1262). */
import type { Block } from '#model/reading/tree.ts'
import type { Span } from '#model/record/span.ts'

/** Spans of the blocks in the order of the raw text, merged where only white space separates them. */
export function spansOf(blocks: Block[], text: string): Span[] {
  const spans: Span[] = []
  const all = blocks.flatMap((block) => block.lines.map((line) => line.span)).sort((a, b) => a[0] - b[0])
  for (const [start, end] of all) {
    const last = spans.at(-1)
    if (last && !/[^\s\u0085\uFEFF]/u.test(text.slice(last[1], start))) last[1] = end
    else spans.push([start, end])
  }
  return spans
}
