/**
 * A byline that shows itself by its brackets alone, at the end of a text: `（刘志国 唐汉生）`, `（通讯员 黎业成）`, `（铸工 钢城）`.
 */
import type { Byline } from '#model/record/article.ts'
import { readAffiliatedBylines } from './affiliation.ts'
import { isLikelyName, isName, readNames } from './names.ts'
import { hasRole, readBylines } from './read-bylines.ts'
import { beginsWithCommonSurname } from './surnames.ts'

/** Who only helped, or edited: those words stay in the text. */
const contributorWords = /整理|编译|系|为|贡献|来源|作者|单位/u

/** Whom one may ask is no writer: `电话：13919008852（罗经理）`. */
const formOfAddress = /(?:先生|女士|小姐|经理|主任|老师|师傅|同志)$/u

/** An office that begins like a rare name: `国际处`. */
const isOffice = (name: string): boolean =>
  /[处院部局办科室系会社]$/u.test(name) && !beginsWithCommonSurname(name)

/** Two short names, one of which bears a surname: `文义 群力`. */
const arePenNames = (inside: string, names: string[]): boolean =>
  /^\p{Script=Han}{2,3}[\s\u3000、]\p{Script=Han}{2,3}$/u.test(inside.trim()) &&
  names.length === 2 &&
  names.some(isLikelyName)

/** The bylines inside a pair of brackets; empty where it holds something else. */
export function readSignature(inside: string, roles: string[]): Byline[] {
  if (inside === '' || contributorWords.test(inside)) return []
  if (hasRole(inside, roles)) return readBylines(inside, roles)
  const attributed = readAffiliatedBylines(inside.trim(), true)
  if (attributed.length > 0) return attributed
  const names = readNames(inside)
  if (names.some((name) => formOfAddress.test(name) || isOffice(name))) return []
  return names.length <= 4 && (names.every(isName) || arePenNames(inside, names))
    ? names.map((name) => ({ name }))
    : []
}
