/**
 * Parses whole numbers as newspapers print them: `18283`, `１６４`, `一六四`, `二00三`, `二十四`, `廿四`, `一千零五`.
 */
const digits = '〇一二三四五六七八九'
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** Characters of printed numbers, for use inside a character class. */
export const numberCharacters = '0-9０-９〇零○一二两三四五六七八九十廿卅百千'

const digitOf = (character: string): number =>
  digits.indexOf(character.replace(/[零○]/u, '〇').replace('两', '二'))

function withUnits(text: string): number {
  let sum = 0
  let digit = 0
  for (const character of text) {
    const unit = units[character]
    if (unit === undefined) digit = digitOf(character)
    else {
      sum += (digit || 1) * unit
      digit = 0
    }
  }
  return sum + digit
}

const safe = (number: number): number | undefined => (Number.isSafeInteger(number) ? number : undefined)

/** The number; undefined for other texts and for numbers above `Number.MAX_SAFE_INTEGER`: `今日１１２１２１２１２１２１２１２１２版`. */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined
  const figures = text.normalize('NFKC').trim()
  if (/^\d+$/u.test(figures)) return safe(Number(figures))
  const plain = figures.replaceAll('0', '〇').replace('廿', '二十').replace('卅', '三十')
  if (!/^[〇零○一二两三四五六七八九十百千]+$/u.test(plain)) return undefined
  if (/[十百千]/u.test(plain)) return withUnits(plain)
  return safe(Number(Array.from(plain, digitOf).join('')))
}
