/**
 * Converts traditional characters in a query: `習近平` is also searched as 习近平, the form that the newspapers print.
 *
 * The table (52 KB) is loaded only for a query with a character outside GB 2312, the character set of simplified Chinese.
 */
const han = /\p{Script=Han}/gu

/** Name of the table's file in the folder of the indexes. */
export const conversionTableFile = 'traditional.js'

/** Converts traditional characters to simplified ones. */
export type ToSimplified = (text: string) => string

let gb2312Characters: Set<string> | undefined

/** The 6,763 Han characters of GB 2312: lead bytes B0 to F7, trail bytes A1 to FE. */
function decodeGb2312Characters(): Set<string> {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell)
  }
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)))
}

function mayBeTraditional(text: string): boolean {
  gb2312Characters ??= decodeGb2312Characters()
  const simplified = gb2312Characters
  return (text.match(han) ?? []).some((character) => !simplified.has(character))
}

/** Converts the text to simplified characters; when all its characters are in GB 2312, returns it without loading the table. */
export async function simplify(text: string, load: () => Promise<ToSimplified>): Promise<string> {
  return mayBeTraditional(text) ? (await load())(text) : text
}
