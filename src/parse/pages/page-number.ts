/** Normalises printed page numbers: `二` (of `第二版`) becomes `2`, `A2` becomes `A02`. */
import { chineseNumber } from '../text/chinese-number.ts'

/** The normalised number; undefined where the text is no page number. */
export function pageNumber(text: string): string | undefined {
  const { letter = '', digits } =
    /^(?<letter>[A-Z]?)(?<digits>[\d一二三四五六七八九十]+)$/u.exec(text)?.groups ?? {}
  const number = digits ? chineseNumber(digits) : undefined
  if (number === undefined) return undefined
  return letter ? `${letter}${String(number).padStart(2, '0')}` : String(number)
}
