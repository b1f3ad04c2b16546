/** Page numbers as printed, normalised: `第二版` is `2`, `A2` is `A02`. */
import { chineseNumber } from '../text/chinese-number.ts'

/** The normalised number, or nothing when the text is none. */
export function pageNumber(text: string): string | undefined {
  const { letter = '', digits } =
    /^(?<letter>[A-Z]?)(?<digits>[\d一二三四五六七八九十]+)$/u.exec(text)?.groups ?? {}
  const number = digits ? chineseNumber(digits) : undefined
  if (number === undefined) return undefined
  return letter ? `${letter}${String(number).padStart(2, '0')}` : String(number)
}
