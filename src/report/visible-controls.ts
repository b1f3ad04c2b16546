/**
 * Makes control characters visible, so that raw text and file names in messages do not control the editor's terminal:
 * `ESC [ 2 J`, which erases the screen, is shown as `␛[2J`.
 */

/** C0 and C1 controls except line feed, and marks of writing direction, which reorder a line. */
const hidden = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Returns the symbol of a C0 control (`␛`), and the code of another character (`\u202e`). */
function shown(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : escapeOf(character)
}

/** Returns a text whose only control characters are line feeds. */
export const visibleControls = (text: string): string => text.replaceAll(hidden, shown)

/** Returns JSON of the same value in which control characters are escaped, those too that JSON allows in strings. */
export const escapeControls = (json: string): string => json.replaceAll(hidden, escapeOf)
