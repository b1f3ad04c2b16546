/**
 * Encodes folded text as ASCII words, one for each pair of adjacent characters (bigram), which Pagefind does not segment.
 *
 * `刘越高` becomes two words, one for 刘越 and one for 越高; the query is a quoted phrase, so it matches only where they are
 * adjacent. A character is encoded by its code point. Pagefind would segment plain Han text, and differently in the build
 * and in the browser.
 */

/** Three base-36 digits below U+A000, otherwise `z` and four digits: a prefix code, since U+A000 is below `z00` (45,360). */
function encodeCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return point < 0xa000 ? point.toString(36).padStart(3, '0') : `z${point.toString(36).padStart(4, '0')}`
}

function bigramsOf(characters: readonly string[]): string[] {
  const codes = characters.map(encodeCharacter)
  return codes.slice(1).map((code, index) => `${codes[index]}${code}`)
}

/**
 * Returns the words under which the folded fields of one entry are indexed.
 *
 * Each field ends with the code of its last character alone, so that no phrase matches across fields; all other
 * characters are added once at the end, for queries of a single character.
 *
 * @param fields characters of each field
 */
export function tokenize(fields: ReadonlyArray<readonly string[]>): string[] {
  const lasts = fields.flatMap((characters) => characters.slice(-1))
  const singles = new Set(fields.flat())
  for (const last of lasts) singles.delete(last)
  const words = fields.flatMap((characters) => [
    ...bigramsOf(characters),
    ...characters.slice(-1).map(encodeCharacter),
  ])
  return [...words, ...[...singles].sort().map(encodeCharacter)]
}

/** Returns the Pagefind query for a folded run of at least one character: a quoted phrase of encoded words. */
export function phraseQueryOf(run: string): string {
  const characters = [...run]
  return `"${(characters.length === 1 ? characters.map(encodeCharacter) : bigramsOf(characters)).join(' ')}"`
}
