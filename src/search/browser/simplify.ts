/**
 * Traditional characters in a query: `習近平` also asks for 习近平, which is how the papers print it.
 *
 * The table (52 KB) is loaded only for a query with a character that GB 2312, the set of simplified print, does not have.
 */

const han = /\p{Script=Han}/gu

/** Name of the table's file beside the indexes. */
export const conversionTableFile = 'traditional.js'

/** Turns traditional characters into simplified ones. */
export type ToSimplified = (text: string) => string

let gb2312Characters: Set<string> | undefined

/** The 6,763 Han characters of GB 2312: rows B0 to F7, cells A1 to FE. */
function decodeGb2312Characters(): Set<string> {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell)
  }
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)))
}

function mayBeTraditional(text: string): boolean {
  gb2312Characters ??= decodeGb2312Characters()
  const print = gb2312Characters
  return (text.match(han) ?? []).some((character) => !print.has(character))
}

/** The text in simplified characters, when it has traditional ones; else the text itself, and no table is loaded. */
export async function simplify(text: string, load: () => Promise<ToSimplified>): Promise<string> {
  return mayBeTraditional(text) ? (await load())(text) : text
}
