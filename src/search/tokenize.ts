/**
 * Folded text as words that Pagefind neither cuts nor confuses: every overlapping pair of characters is one ASCII word.
 *
 * `刘越高` becomes two words, one for 刘越 and one for 越高; asked for as a quoted phrase they are found where they follow
 * each other and nowhere else. The code of a character is its code point, so no two characters share one. Plain Han
 * would be segmented by Pagefind, and differently by the build and the browser.
 */

/** Three digits to base 36 for all characters below U+A000, `z` and four for the others; none begins another. */
function encodeCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return point < 0xa000 ? point.toString(36).padStart(3, '0') : `z${point.toString(36).padStart(4, '0')}`
}

function bigramsOf(characters: readonly string[]): string[] {
  const codes = characters.map(encodeCharacter)
  return codes.slice(1).map((code, index) => `${codes[index]}${code}`)
}

/**
 * The words under which the folded fields of one entry are indexed.
 *
 * Each field ends in the code of its last character alone, so that no phrase crosses into the next field; the other
 * characters follow at the end, once each, for queries of a single character.
 */
export function tokenize(fields: ReadonlyArray<readonly string[]>): string[] {
  const lasts = fields.flatMap((characters) => characters.slice(-1))
  const alone = new Set(fields.flat())
  for (const last of lasts) alone.delete(last)
  const running = fields.flatMap((characters) => [
    ...bigramsOf(characters),
    ...characters.slice(-1).map(encodeCharacter),
  ])
  return [...running, ...[...alone].sort().map(encodeCharacter)]
}

/** The query by which Pagefind finds a folded run of at least one character: a quoted phrase of such words. */
export function phraseQueryOf(run: string): string {
  const characters = [...run]
  return `"${(characters.length === 1 ? characters.map(encodeCharacter) : bigramsOf(characters)).join(' ')}"`
}
