/**
 * Whether a named day is reported, announced, or neither: `7月13日下午召开` against `将于7月15日召开`.
 */
import type { Mention } from './mention.ts'

export type Tense = 'reported' | 'announced' | 'neither'

const announcedBefore =
  /(?:将[于在从自]?|拟[于在]?|定[于在]|计划[于在]?|预计[到在]?|预定[于在]?|预告[:：]?|决定[，,]?|截止[到至]?|有望|报名[^，。]{0,4})[^，。；]{0,12}$/u
const announcedAfter =
  /^(?:[^，,。]{0,14}[，,]?[^，,。]{0,10}?(?:将(?!军|领|士|门|近)|拟(?:定)?[于在举召])|[^，。]{0,6}(?:截止|预计)|起(?:正式|开始)?(?:施行|实施|生效|执行))/u
const neitherAfter =
  /^(?:\s?(?:零时|\d+时)?(?:起|以来|开始|以后|之后|之前|前|后|版)|是[^，。]{0,12}(?:节|日)|(?:截止|结束|到期|至\s?\d{1,2}月)|[^，。]{0,6}(?:节|纪念日)[，。、])/u
const neitherBefore =
  /(?:(?:每年|每逢|历年|往年)[^，。]{0,6}|(?:日|起)\s?(?:至|到|—|－|-|~|～)\s?|(?:时间|期限|公示期|日期)(?:为|是|[:：])[^。]{0,20})$/u

/** A span of days in brackets, as over a timetable: `(2月5日至12日)`. */
function isSpanInBrackets({ before, after, quote }: Mention): boolean {
  const [inside] = /^[^，。（(]{0,8}(?=[）)])/u.exec(after) ?? []
  return inside !== undefined && /[（(]\s*$/u.test(before) && /[至到—－~～-]/u.test(quote + inside)
}

/** Returns the tense of a named day, from the words around it. */
export function tenseOf(mention: Mention): Tense {
  const { before, after, thatDay } = mention
  if (isSpanInBrackets(mention)) return 'neither'
  if (thatDay) return 'reported'
  if (announcedBefore.test(before) || announcedAfter.test(after)) return 'announced'
  if (neitherAfter.test(after) || neitherBefore.test(before)) return 'neither'
  return 'reported'
}
