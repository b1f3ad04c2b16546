/** Text with what was asked for marked in it, by folding both: in `１—６月，` the query `1-6月` marks `１—６月`. */
import { foldWithPlaces } from '../fold.ts'

/** A stretch of text, marked or not. */
export interface Piece {
  text: string
  marked: boolean
}

/** `[start, end)` in UTF-16 code units. */
export type Stretch = readonly [start: number, end: number]

/** Where the folded runs stand in a text, in order, overlapping ones joined. */
export function stretchesOf(text: string, runs: readonly string[]): Stretch[] {
  const { characters, starts, ends } = foldWithPlaces(text)
  const folded = characters.join('')
  const indexAt = characters.flatMap((character, index) => new Array<number>(character.length).fill(index))
  const found = runs.flatMap((run) => {
    const stretches: Stretch[] = []
    for (let at = folded.indexOf(run); at !== -1; at = folded.indexOf(run, at + 1)) {
      const [first, last] = [indexAt[at] ?? 0, indexAt[at + run.length - 1] ?? 0]
      stretches.push([starts[first] ?? 0, ends[last] ?? 0])
    }
    return stretches
  })
  return joined(found.sort(([one], [other]) => one - other))
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const [start, end] of stretches) {
    const last = result.at(-1)
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}

/** The part `[from, to)` of a text, cut at the marked stretches. */
export function piecesOf(text: string, stretches: readonly Stretch[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = []
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
