/**
 * Parts the opening of a dispatch from its text: `本报讯（记者 陈润）7月13日下午，……` is dateline, byline and text.
 */
import type { Byline, Dateline } from '#model/record/article.ts'
import { roleSource } from './byline-role.ts'
import { isName } from './names.ts'
import { hasRole, readBylines } from './read-bylines.ts'
import { readDateline } from './read-dateline.ts'
import { readSignature } from './signature.ts'

export interface Opening {
  dateline?: Dateline
  /** Month and day of the dateline, as printed. */
  month?: string
  day?: string
  bylines: Byline[]
  /** Characters of the text that the opening takes. */
  length: number
}

export interface OpeningVocabulary {
  leads: string[]
  bylineRoles: string[]
}

const bracketed = /^(?<all>[（(【[]\s*(?<inside>[^（()）】\]。]{2,90})[）)】\]]\s*)/u
const name =
  '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}(?:[ \\u3000\\u00a0]\\p{Script=Han}){1,2}|[\\p{Script=Han}·]{3,12})'
const open = new RegExp(
  `^(?<all>(?:${roleSource()}[\\s\\u3000]*${name}(?:[\\s、，]{1,3}${name}){0,5}[\\s、，]{0,3}){1,4}(?:摄影报道|报道|文/图|图/文|[:：])[:：]?\\s*)`,
  'u',
)
const spaced = new RegExp(
  `^(?<all>(?:${roleSource()}[\\s\\u3000]*(?:\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000\\u00a0]\\p{Script=Han})(?:[ \\u3000\\u00a0]+|$)){1,4})`,
  'u',
)

/** Who wrote and who took the pictures, run into the text: `记者 裘一飞 文 朱捷 图糖坊巷要拆了`. */
const pictured = new RegExp(
  `^${roleSource()}[\\s\\u3000]*${name}[\\s\\u3000]+文[\\s\\u3000]+(?:${roleSource()}[\\s\\u3000]*)?${name}[\\s\\u3000]+[图摄]`,
  'u',
)

/** What ends a byline without brackets, and within how many characters: longer ones would be tried in too many ways. */
const ending = /报道|文\/图|图\/文|[:：]/u
const longestOpen = 80

/** The byline without brackets that a text begins with: `记者 张三 通讯员 李四 报道：`. */
function plainByline(text: string): string | undefined {
  const head = text.slice(0, longestOpen)
  return (
    (head.includes('文') ? pictured.exec(head)?.[0] : undefined) ??
    ((ending.test(head) ? open.exec(head) : null) ?? spaced.exec(text))?.groups?.all
  )
}

/** Who reports, without a dateline: `通讯员 邹鲁平 报道：`. */
const reporting = new RegExp(
  `^${roleSource()}[\\s\\u3000]*${name}(?:[\\s、，]{1,3}${name}){0,3}\\s*报道[:：]\\s*`,
  'u',
)

const reportingByline = (text: string): string | undefined =>
  text.includes('报道') ? reporting.exec(text)?.[0] : undefined

/** A name, or the pen name of an office that sends its reports in: `通讯员 医宣`. */
const isPersonOrPenName = ({ role, name }: Byline): boolean =>
  isName(name) || (/通讯员$/u.test(role ?? '') && /^\p{Script=Han}{2,3}$/u.test(name))

function bylinesAt(
  text: string,
  roles: string[],
  afterDateline: boolean,
): { bylines: Byline[]; length: number } {
  const inside = bracketed.exec(text)?.groups
  if (
    inside?.inside &&
    inside.all &&
    (hasRole(inside.inside, roles) || /(?:文|图|摄|报道)\s*$/u.test(inside.inside))
  )
    return { bylines: readBylines(inside.inside, roles), length: inside.all.length }
  const signed = afterDateline && inside?.inside ? readSignature(inside.inside, roles) : []
  if (inside?.all && signed.length > 0) return { bylines: signed, length: inside.all.length }
  const plain = afterDateline ? plainByline(text) : reportingByline(text)
  const bylines = plain ? readBylines(plain.replace(/[:：]\s*$/u, ''), roles) : []
  return plain && bylines.every(isPersonOrPenName)
    ? { bylines, length: plain.length }
    : { bylines: [], length: 0 }
}

/** The opening of a paragraph; empty and of length 0 where it has none. Looks at its first 200 characters only. */
export function readOpening(text: string, words: OpeningVocabulary): Opening {
  const found = readDateline(text, words.leads)
  const start = found?.length ?? 0
  const { bylines, length } = bylinesAt(
    text.slice(start, start + 140),
    words.bylineRoles,
    found !== undefined,
  )
  if (!found) return { bylines, length }
  const { dateline, month, day } = found
  return { dateline, bylines, length: start + length, ...(month && day ? { month, day } : {}) }
}
