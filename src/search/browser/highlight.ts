/** Text with what was asked for marked in it, by folding both: in `１—６月，` the query `1-6月` marks `１—６月`. */
import { foldTextWithOffsets } from '../fold-text.ts'

/** A stretch of text, marked or not. */
export interface TextSegment {
  text: string
  marked: boolean
}

/** `[start, end)` in UTF-16 code units. */
export type MatchRange = readonly [start: number, end: number]

/** Where the folded runs stand in a text, in order, overlapping ones joined. */
export function matchRangesIn(text: string, runs: readonly string[]): MatchRange[] {
  const { characters, starts, ends } = foldTextWithOffsets(text)
  const folded = characters.join('')
  const indexAt = characters.flatMap((character, index) => new Array<number>(character.length).fill(index))
  const found = runs.flatMap((run) => {
    const stretches: MatchRange[] = []
    for (let at = folded.indexOf(run); at !== -1; at = folded.indexOf(run, at + 1)) {
      const [first, last] = [indexAt[at] ?? 0, indexAt[at + run.length - 1] ?? 0]
      stretches.push([starts[first] ?? 0, ends[last] ?? 0])
    }
    return stretches
  })
  return mergeRanges(found.sort(([one], [other]) => one - other))
}

function mergeRanges(stretches: readonly MatchRange[]): MatchRange[] {
  const result: MatchRange[] = []
  for (const [start, end] of stretches) {
    const last = result.at(-1)
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}

/** The part `[from, to)` of a text, cut at the marked stretches. */
export function segmentsOf(
  text: string,
  stretches: readonly MatchRange[],
  from = 0,
  to = text.length,
): TextSegment[] {
  const pieces: TextSegment[] = []
  let at = from
  const add = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const [start, end] of stretches) {
    if (end <= from || start >= to) continue
    add(start, false)
    add(Math.min(end, to), true)
  }
  add(to, false)
  return pieces
}
