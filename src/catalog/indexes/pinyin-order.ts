/**
 * The order of names in an index, by their sound: 单田芳 is read Shàn and stands under S, 长沙 is Cháng and stands under C.
 *
 * Signs do not count; names that sound alike stand by their characters, and what is no Chinese and no Latin letter last.
 */
import { pinyin } from 'pinyin-pro'

/** The letter under which names stand that begin with none. */
export const otherLetter = '#'

/** What of a name is heard. */
const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '')

/** ü stands after u and before ua, as in dictionaries. */
const joinSyllables = (syllables: string[]): string => syllables.join(' ').toLowerCase().replaceAll('ü', 'u:')

/**
 * What names are sorted by: `shan4 tian2 fang1`.
 *
 * @param isPerson whether it begins with a surname, which many characters sound differently in: 单 曾 查 仇 解 区 尉迟
 */
export const pinyinKeyOf = (name: string, isPerson: boolean): string =>
  joinSyllables(
    pinyin(lettersOf(name), {
      type: 'array',
      toneType: 'num',
      toneSandhi: false,
      surname: isPerson ? 'head' : 'off',
    }),
  )

/** `S`, or `#` for a sound that begins with no letter. */
export const letterOf = (sound: string): string => /^[a-z]/u.exec(sound)?.[0].toUpperCase() ?? otherLetter

interface SortableName {
  name: string
  pinyinKey: string
}

const isOther = ({ pinyinKey: sound }: SortableName): number => (letterOf(sound) === otherLetter ? 1 : 0)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Which of two names comes first. */
export const compareNames = (a: SortableName, b: SortableName): number =>
  isOther(a) - isOther(b) || compare(a.pinyinKey, b.pinyinKey) || compare(a.name, b.name)
