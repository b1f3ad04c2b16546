/**
 * The view of a text that expressions, the lexicon and profiles match: one form for each character, at the same offsets.
 *
 * `本報訊〔記者 阿依古丽•买买提〕２０２１年` is read as `本报讯（记者 阿依古丽·买买提）2021年`; records keep what is printed.
 */
import { foldCharacters } from './fold-character.ts'

/** A form of characters that only their neighbours show. */
interface ContextualForm {
  /** Every match has one of these characters. */
  of: string
  forms: RegExp
  /** What a match is read as; of the same length. */
  read: (match: string) => string
}

const fullWidthMarks: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}

const zeros = /[Oo0零]/gu
const numeral = '一二三四五六七八九十〇'
const yearDigit = '[一二三四五六七八九〇零Oo0]'

const contextualForms: readonly ContextualForm[] = [
  // 二○二一年, 三◯日; a circle at the start of a line is a mark.
  {
    of: '○◯',
    forms: new RegExp(`(?<=[${numeral}○◯])[○◯]|(?<!^\\s*)[○◯](?=[○◯]*[${numeral}])`, 'gu'),
    read: () => '〇',
  },
  // 二O二一年, 二零二一年, 二0二一年
  {
    of: 'Oo0零',
    forms: new RegExp(`(?<!${yearDigit})[一二]${yearDigit}{3}(?=\\s?年)|[一二三][Oo0](?=\\s?[月日])`, 'gu'),
    read: (match) => match.replace(zeros, '〇'),
  },
  // 2O21年, 1O月
  {
    of: 'Oo',
    forms: /(?<![\dA-Za-z])(?:[12][\dOo]{3}(?=\s?年)|[123][Oo](?=\s?[月日]))/gu,
    read: (match) => match.replace(/[Oo]/gu, '0'),
  },
  // 4月9曰, 星期曰, 衡阳曰报
  {
    of: '曰',
    forms: /(?<=月\s?[\d一二三四五六七八九十]{1,3}\s?|星期\s?)曰|曰(?=报)/gu,
    read: () => '日',
  },
  // 阿依古丽•买买提; a dot at the start of a line is a mark.
  {
    of: '•・‧･∙⋅',
    forms: /(?<=[\p{L}\p{N}][ \u00a0]?)[•・‧･∙⋅](?=[ \u00a0]?[\p{L}\p{N}])/gu,
    read: () => '·',
  },
  // 本报讯〔记者 张明〕; the brackets of 〔今日视点〕 and of 国发〔2021〕5号 stay.
  {
    of: '﹝〔［',
    forms:
      /[﹝〔［][^﹝﹞〔〕［］]{0,60}(?:记者|通讯员|实习生|报道|摄|供图|[下上][转接])[^﹝﹞〔〕［］]{0,60}[﹞〕］]/gu,
    read: (match) => `（${match.slice(1, -1)}）`,
  },
]

/** For each code unit the forms that it may be part of, one bit each. */
const formsOfCode = new Uint8Array(0x10000)
for (const [index, { of }] of contextualForms.entries())
  for (const character of of) {
    const code = character.charCodeAt(0)
    formsOfCode[code] = (formsOfCode[code] ?? 0) | (1 << index)
  }

function formsIn(text: string): number {
  let bits = 0
  for (let at = 0; at < text.length; at += 1) bits |= formsOfCode[text.charCodeAt(at)] ?? 0
  return bits
}

const isHan = (code: number): boolean => code >= 0x3400 && code < 0xa000
const closing = new Set(Array.from('”’）》)', (mark) => mark.charCodeAt(0)))
const opening = new Set(Array.from('“‘（《(', (mark) => mark.charCodeAt(0)))
const isSpace = (code: number): boolean => code === 0x20 || code === 0x3000

/** The code unit before (-1) or after (1) an offset, one space left out; NaN at the ends of the text. */
function neighbour(text: string, at: number, step: -1 | 1): number {
  const code = text.charCodeAt(at + step)
  return isSpace(code) ? text.charCodeAt(at + 2 * step) : code
}

/** Whether a mark in half width is one of Chinese text: `现场会召开,会议要求`, `(记者 张明)`, but not `1,200` and `f(x)`. */
function isChineseMark(mark: string, text: string, at: number): boolean {
  if (mark === '(') return isHan(neighbour(text, at, 1))
  if (mark === ')') return isHan(neighbour(text, at, -1))
  const [before, after] = [text.charCodeAt(at - 1), neighbour(text, at, 1)]
  return (isHan(before) || closing.has(before)) && (Number.isNaN(after) || isHan(after) || opening.has(after))
}

/**
 * Reads the marks of a text in half width as those of Chinese, which OCR programs print that space all characters. In other text
 * the expressions themselves allow both.
 */
export const readHalfWidthMarks = (text: string): string =>
  text.replace(/[,;:!?()]/g, (mark, at: number) =>
    isChineseMark(mark, text, at) ? (fullWidthMarks[mark] ?? mark) : mark,
  )

/** The view of a text, of the same length; the same string where nothing has another form. */
export function readingView(text: string): string {
  let view = foldCharacters(text)
  const bits = formsIn(view)
  if (bits === 0) return view
  contextualForms.forEach(({ forms, read }, index) => {
    if (bits & (1 << index)) view = view.replace(forms, read)
  })
  return view
}
