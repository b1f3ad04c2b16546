/**
 * The smallest text that still goes wrong: pieces are left out, large ones first, as long as the trouble stays
 * (delta debugging, Zeller and Hildebrandt 2002).
 *
 * Of a page of 9,000 characters, `（\f（` may be left.
 */

/** Leaves out runs of so many pieces wherever that can be done. */
function removeRuns(pieces: readonly string[], size: number, isBad: (text: string) => boolean): string[] {
  let left = [...pieces]
  for (let from = 0; from < left.length; ) {
    const fewer = left.toSpliced(from, size)
    if (fewer.length > 0 && isBad(fewer.join(''))) left = fewer
    else from += size
  }
  return left
}

function reduce(pieces: readonly string[], isBad: (text: string) => boolean): string {
  let left = [...pieces]
  for (let size = Math.ceil(left.length / 2); size >= 1; size = Math.floor(size / 2))
    left = removeRuns(left, size, isBad)
  return left.join('')
}

/** A smallest part of the text that is bad as the whole is: lines are left out, then characters. */
export function minimize(text: string, isBad: (text: string) => boolean): string {
  const lines = reduce(text.split(/(?<=\n)/u), isBad)
  return reduce(Array.from(lines), isBad)
}
