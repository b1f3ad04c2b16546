/**
 * The view of a text that expressions, the lexicon and profiles match: one form for each character, at the same offsets.
 *
 * `本報訊〔記者 阿依古丽•买买提〕２０２１年` is read as `本报讯（记者 阿依古丽·买买提）2021年`; records keep what is printed.
 */
import { foldCharacters } from './fold-character.ts'

/** A form of characters that only their neighbours show. */
interface ContextualForm {
  /** A quick test that most texts fail. */
  mayOccur: RegExp
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
    mayOccur: /[○◯]/u,
    forms: new RegExp(`(?<=[${numeral}○◯])[○◯]|(?<!^\\s*)[○◯](?=[○◯]*[${numeral}])`, 'gu'),
    read: () => '〇',
  },
  // 二O二一年, 二零二一年, 二0二一年
  {
    mayOccur: zeros,
    forms: new RegExp(`(?<!${yearDigit})[一二]${yearDigit}{3}(?=\\s?年)|[一二三][Oo0](?=\\s?[月日])`, 'gu'),
    read: (match) => match.replace(zeros, '〇'),
  },
  // 2O21年, 1O月
  {
    mayOccur: /[Oo]/u,
    forms: /(?<![\dA-Za-z])(?:[12][\dOo]{3}(?=\s?年)|[123][Oo](?=\s?[月日]))/gu,
    read: (match) => match.replace(/[Oo]/gu, '0'),
  },
  // 4月9曰, 星期曰, 衡阳曰报
  {
    mayOccur: /曰/u,
    forms: /(?<=月\s?[\d一二三四五六七八九十]{1,3}\s?|星期\s?)曰|曰(?=报)/gu,
    read: () => '日',
  },
  // 阿依古丽•买买提; a dot at the start of a line is a mark.
  {
    mayOccur: /[•・‧･∙⋅]/u,
    forms: /(?<=[\p{L}\p{N}][ \u00a0]?)[•・‧･∙⋅](?=[ \u00a0]?[\p{L}\p{N}])/gu,
    read: () => '·',
  },
  // 现场会召开,会议要求
  {
    mayOccur: /[,;:!?()]/u,
    forms:
      /(?<=[\p{Script=Han}”’）》)])[,;:!?](?=\s?[\p{Script=Han}“‘（《(]|\s*$)|\((?=\s?\p{Script=Han})|(?<=\p{Script=Han}\s?)\)/gu,
    read: (mark) => fullWidthMarks[mark] ?? mark,
  },
  // 本报讯〔记者 张明〕; the brackets of 〔今日视点〕 and of 国发〔2021〕5号 stay.
  {
    mayOccur: /[﹝〔［]/u,
    forms:
      /[﹝〔［][^﹝﹞〔〕［］]{0,60}(?:记者|通讯员|实习生|报道|摄|供图|[下上][转接])[^﹝﹞〔〕［］]{0,60}[﹞〕］]/gu,
    read: (match) => `（${match.slice(1, -1)}）`,
  },
]

/** The view of a text, of the same length; the same string where nothing has another form. */
export function readingView(text: string): string {
  let view = foldCharacters(text)
  for (const { mayOccur, forms, read } of contextualForms)
    if (view.search(mayOccur) >= 0) view = view.replace(forms, read)
  return view
}
