/**
 * The one table of character forms: what a character is read and searched as. `⽇`, `日` and `⺜` are 日, `報` is 报, `９` is 9.
 *
 * Every form is one UTF-16 unit and so is what it folds to, so that folded text has the offsets of the text itself.
 */
import { traditionalPairs } from './traditional-characters.ts'

/**
 * Radicals of the supplement (U+2E80 to U+2EF3), each before its character. Source: Unicode 15,
 * EquivalentUnifiedIdeograph.txt, those of one UTF-16 unit.
 */
const radicalPairs =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

/** Ranges of compatibility characters that NFKC replaces: Kangxi radicals, Han compatibility characters, full width. */
const compatibilityRanges = [
  [0x2e9f, 0x2e9f],
  [0x2ef3, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const

/** Code unit that each code unit folds to. */
function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  const addPairs = (pairs: string): void => {
    for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1)
  }
  addPairs(radicalPairs)
  for (const [first, last] of compatibilityRanges)
    for (let code = first; code <= last; code += 1) {
      const plain = String.fromCharCode(code).normalize('NFKC')
      if (plain.length === 1) table[code] = plain.charCodeAt(0)
    }
  addPairs(traditionalPairs)
  return table.map((code) => table[code] ?? code)
}

const table = buildTable()

/** The form as which a character is read and searched; the character itself where it has no other form. */
export const foldCharacter = (character: string): string =>
  character.length === 1
    ? String.fromCharCode(table[character.charCodeAt(0)] ?? character.charCodeAt(0))
    : character

/** Folds every character of a text; the offsets stay. Returns the same string where nothing is folded. */
export function foldCharacters(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const plain = table[code] ?? code
    if (plain === code) continue
    folded += text.slice(from, at) + String.fromCharCode(plain)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
