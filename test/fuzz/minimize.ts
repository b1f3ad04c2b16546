/**
 * Minimizes a failing text by removing pieces, large ones first, while it still fails (delta debugging, Zeller and
 * Hildebrandt 2002).
 *
 * A page of 9,000 characters may be reduced to `（\f（`.
 */

/** Removes every run of `size` pieces without which the text is still bad. */
function removeRuns(pieces: readonly string[], size: number, isBad: (text: string) => boolean): string[] {
  let remaining = [...pieces]
  for (let from = 0; from < remaining.length; ) {
    const shorter = remaining.toSpliced(from, size)
    if (shorter.length > 0 && isBad(shorter.join(''))) remaining = shorter
    else from += size
  }
  return remaining
}

function reduce(pieces: readonly string[], isBad: (text: string) => boolean): string {
  let remaining = [...pieces]
  for (let size = Math.ceil(remaining.length / 2); size >= 1; size = Math.floor(size / 2))
    remaining = removeRuns(remaining, size, isBad)
  return remaining.join('')
}

/** Returns a minimal part of a bad text that is bad, too; removes lines first, then characters. */
export function minimize(text: string, isBad: (text: string) => boolean): string {
  const lines = reduce(text.split(/(?<=\n)/u), isBad)
  return reduce(Array.from(lines), isBad)
}
