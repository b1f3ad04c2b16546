/**
 * Which part of a field each raw line gave: of `作物受灾严重。`, made of `该村农` and `作物受灾严重。`, the first gave `该村农`.
 *
 * A field is its raw lines with some characters left out (marks, white space, the dateline), so each of its characters
 * is the last one that fits in the lines, read from their end.
 */

export interface FieldAlignment {
  /** One for each line; together they are the field. */
  lineTexts: string[]
  /** Raw text before the first character of the field: `本报讯（记者 李明）`. */
  before: string
  /** Raw text after its last one: `（记者 李明）`. */
  after: string
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/u.test(character)

/** Characters of a field that are still to be found, from its end. */
function readFromEnd(field: string) {
  let left = field.length
  return {
    left: () => left,
    /** Takes the character if it is the next one from the end. */
    take(character: string): boolean {
      if (isSpace(character)) return false
      while (isSpace(field[left - 1])) left--
      if (field[left - 1] !== character) return false
      left--
      return true
    },
  }
}

/** Shares the field out to the lines; what none of them holds goes to the first. */
export function alignField(field: string, lines: readonly string[]): FieldAlignment {
  const open = readFromEnd(field)
  const begins: number[] = []
  const raw = lines.join('\n')
  let [first, last] = [raw.length, 0]
  let at = raw.length
  for (const line of lines.toReversed()) {
    for (let index = line.length - 1; index >= 0; index--) {
      at--
      if (!open.take(line[index] ?? '')) continue
      first = at
      last = Math.max(last, at + 1)
    }
    at--
    begins.unshift(open.left())
  }
  begins[0] = 0
  const shares = begins.map((begin, index) => field.slice(begin, begins[index + 1]).trim())
  return { lineTexts: shares, before: raw.slice(0, first), after: raw.slice(Math.max(first, last)) }
}
