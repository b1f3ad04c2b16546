/**
 * Sorts names by pinyin: 单田芳 is read Shàn and sorted under S, 长沙 is Cháng and sorted under C.
 *
 * Punctuation is ignored, names with equal pinyin are sorted by code unit, names without a Chinese or Latin first letter
 * are last.
 */
import { pinyin } from 'pinyin-pro'

/** The letter of names that begin with neither a Chinese character nor a Latin letter. */
export const otherLetter = '#'

/** A name without punctuation. */
const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '')

/** Writes ü as `u:`, which sorts after u and before ua, as in dictionaries. */
const joinSyllables = (syllables: string[]): string => syllables.join(' ').toLowerCase().replaceAll('ü', 'u:')

/**
 * Returns the sort key of a name: `shan4 tian2 fang1`.
 *
 * @param isPerson whether the name begins with a surname; many characters have another reading there: 单 曾 查 仇 解 区 尉迟
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

/** Returns the letter of a sort key: `S` for `shan4 …`, `#` if it does not begin with a letter. */
export const letterOf = (pinyinKey: string): string =>
  /^[a-z]/u.exec(pinyinKey)?.[0].toUpperCase() ?? otherLetter

interface SortableName {
  name: string
  pinyinKey: string
}

const isOther = ({ pinyinKey }: SortableName): number => (letterOf(pinyinKey) === otherLetter ? 1 : 0)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Compares two names for `sort`: negative if `a` comes first. */
export const compareNames = (a: SortableName, b: SortableName): number =>
  isOther(a) - isOther(b) || compare(a.pinyinKey, b.pinyinKey) || compare(a.name, b.name)
