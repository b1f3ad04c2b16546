/**
 * Reads a byline that gives a person's organisation, occupation or class instead of a role: `组装车间 赖一平`,
 * `铸工 钢城`, `岑落梅（2009级汉语言文学）`. It is recorded as the role.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Byline } from '#model/record/article.ts'
import { isName, readNames } from './names.ts'

const affiliationBeforeNames =
  /^(?<unit>[\p{Script=Han}\d“”]{1,18}(?:院|所|局|厂|车间|公司|集团|大学|学校|中学|小学|[一二三四五六七八九十\d]班|系|站|社|队|办|办公室|部|中心|委|委员会|电视台|银行|铁路|支行|处|科|\d{2,4}级|[工师生]|教授|校长|主任))\s+(?<names>[\p{Script=Han}\s、]{2,30})$/u
const affiliationInBrackets =
  /^(?:(?:文|作者)\s?[/／:：]\s?)?(?<name>\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})\s?[（(](?<unit>[^（()）]{2,20}(?:[级班系院校]|专业|事务所|公司|学生|教师|\d岁|\d{2,4}级\p{Script=Han}{2,12}))[）)]$/u

const isPenName = (text: string): boolean => /^\p{Script=Han}{2,3}$/u.test(text)

/**
 * The bylines of such a text; empty for any other text.
 *
 * @param allowPenNames accepts names of two or three characters without a surname: `（铸工 钢城）`
 */
export function readAffiliatedBylines(text: string, lexicon: Lexicon, allowPenNames = false): Byline[] {
  const bracketed = affiliationInBrackets.exec(text)?.groups
  if (bracketed?.name && bracketed.unit && isName(bracketed.name, lexicon))
    return [{ role: bracketed.unit, name: bracketed.name.replace(/\s/gu, '') }]
  const { unit: role, names } = affiliationBeforeNames.exec(text)?.groups ?? {}
  if (!role || !names) return []
  const bylines = readNames(names, lexicon).map((name) => ({ role, name }))
  return bylines.every(({ name }) => isName(name, lexicon) || (allowPenNames && isPenName(name)))
    ? bylines
    : []
}
