/**
 * Divides the text of a record's field among the raw lines from which the field was read.
 *
 * `该村农作物受灾严重。` was read from the lines `该村农` and `作物受灾严重。`: the first contributed `该村农`. A field is its
 * raw lines without some of their characters (marks, white space, the dateline). Matching from the end, every character of
 * the field belongs to the last raw character that fits.
 */

export interface FieldAlignment {
  /** The part of the field that each line contributed; joined, they are the field without white space at the cuts. */
  lineTexts: string[]
  /** Raw text before the first character of the field: `本报讯（记者 李明）`. */
  before: string
  /** Raw text after its last character: `（记者 李明）`. */
  after: string
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/u.test(character)

/** Matches the characters of a field one by one from its end; white space in the field is skipped. */
function matchFromEnd(field: string) {
  let unmatched = field.length
  return {
    /** Length of the beginning of the field that is not matched yet. */
    unmatched: () => unmatched,
    /** Whether the character is the last unmatched one of the field; it is then matched. */
    match(character: string): boolean {
      if (isSpace(character)) return false
      while (isSpace(field[unmatched - 1])) unmatched--
      if (field[unmatched - 1] !== character) return false
      unmatched--
      return true
    },
  }
}

/**
 * Aligns a field with its raw lines. Characters of the field that occur in no line are attributed to the first line.
 *
 * @param lines raw lines of the field in reading order, corrections applied
 */
export function alignField(field: string, lines: readonly string[]): FieldAlignment {
  const matcher = matchFromEnd(field)
  const starts: number[] = []
  const raw = lines.join('\n')
  let [first, last] = [raw.length, 0]
  let offset = raw.length
  for (const line of lines.toReversed()) {
    for (let index = line.length - 1; index >= 0; index--) {
      offset--
      if (!matcher.match(line[index] ?? '')) continue
      first = offset
      last = Math.max(last, offset + 1)
    }
    offset--
    starts.unshift(matcher.unmatched())
  }
  starts[0] = 0
  const lineTexts = starts.map((start, index) => field.slice(start, starts[index + 1]).trim())
  return { lineTexts, before: raw.slice(0, first), after: raw.slice(Math.max(first, last)) }
}
