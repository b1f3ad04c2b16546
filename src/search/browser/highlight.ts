/** Marks the matches of a query in a text, comparing folded texts: in `１—６月，` the query `1-6月` marks `１—６月`. */
import { foldTextWithOffsets } from '../fold-text.ts'

export interface TextSegment {
  text: string
  marked: boolean
}

/** A range in UTF-16 code units; `end` is exclusive. */
export type MatchRange = readonly [start: number, end: number]

/** Finds folded runs in a text; the ranges are sorted, and overlapping or adjacent ones merged. */
export function matchRangesIn(text: string, runs: readonly string[]): MatchRange[] {
  const { characters, starts, ends } = foldTextWithOffsets(text)
  const folded = characters.join('')
  const indexAt = characters.flatMap((character, index) => new Array<number>(character.length).fill(index))
  const found = runs.flatMap((run) => {
    const ranges: MatchRange[] = []
    for (let at = folded.indexOf(run); at !== -1; at = folded.indexOf(run, at + 1)) {
      const [first, last] = [indexAt[at] ?? 0, indexAt[at + run.length - 1] ?? 0]
      ranges.push([starts[first] ?? 0, ends[last] ?? 0])
    }
    return ranges
  })
  return mergeRanges(found.sort(([one], [other]) => one - other))
}

function mergeRanges(ranges: readonly MatchRange[]): MatchRange[] {
  const result: MatchRange[] = []
  for (const [start, end] of ranges) {
    const last = result.at(-1)
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}

/** Splits the part `[from, to)` of a text into marked and unmarked segments; `ranges` are sorted and disjoint. */
export function segmentsOf(
  text: string,
  ranges: readonly MatchRange[],
  from = 0,
  to = text.length,
): TextSegment[] {
  const segments: TextSegment[] = []
  let at = from
  const add = (end: number, marked: boolean): void => {
    if (end > at) segments.push({ text: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const [start, end] of ranges) {
    if (end <= from || start >= to) continue
    add(start, false)
    add(Math.min(end, to), true)
  }
  add(to, false)
  return segments
}
