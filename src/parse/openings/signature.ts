/**
 * A byline that shows itself by its brackets alone, at the end of a text: `（刘志国 唐汉生）`, `（通讯员 黎业成）`, `（铸工 钢城）`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Byline } from '#model/record/article.ts'
import { readAffiliatedBylines } from './affiliation.ts'
import { isLikelyName, isName, readNames } from './names.ts'
import { type BylineVocabulary, hasRole, readBylines } from './read-bylines.ts'
import { beginsWithCommonSurname } from './surnames.ts'

/** Words of contributors other than the writer; the text with them is no byline: `（张三 整理）`. */
const contributorWords = /整理|编译|系|为|贡献|来源|作者|单位/u

/** A form of address, used for a contact, not for a writer: `电话：13919008852（罗经理）`. */
const formOfAddress = /(?:先生|女士|小姐|经理|主任|老师|师傅|同志)$/u

/** An office whose first character is also a rare surname: `国际处`. */
const isOffice = (name: string, lexicon: Lexicon): boolean =>
  /[处院部局办科室系会社]$/u.test(name) && !beginsWithCommonSurname(name, lexicon)

/** Two short names, at least one of them with a surname: `文义 群力`. */
const arePenNames = (inside: string, names: string[], lexicon: Lexicon): boolean =>
  /^\p{Script=Han}{2,3}[\s、]\p{Script=Han}{2,3}$/u.test(inside.trim()) &&
  names.length === 2 &&
  names.some((name) => isLikelyName(name, lexicon))

/** The bylines inside a pair of brackets; empty where they contain something else. */
export function readSignature(inside: string, vocabulary: BylineVocabulary): Byline[] {
  const { bylineRoles, lexicon } = vocabulary
  if (inside === '' || contributorWords.test(inside)) return []
  if (hasRole(inside, bylineRoles)) return readBylines(inside, vocabulary)
  const affiliated = readAffiliatedBylines(inside.trim(), lexicon, true)
  if (affiliated.length > 0) return affiliated
  const names = readNames(inside, lexicon)
  if (names.some((name) => formOfAddress.test(name) || isOffice(name, lexicon))) return []
  return names.length <= 4 &&
    (names.every((name) => isName(name, lexicon)) || arePenNames(inside, names, lexicon))
    ? names.map((name) => ({ name }))
    : []
}
