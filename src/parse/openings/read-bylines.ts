/**
 * Reads a byline into pairs of role and name, the role repeated for each of its names.
 *
 * `全媒体记者 周瑞华 通讯员 谭明星 罗军` is three bylines; the 文 and 图 of `黄岸/文 王维宣/图` are left out.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Byline } from '#model/record/article.ts'
import { readAffiliatedBylines } from './affiliation.ts'
import { readBylinesByDuty } from './by-duty.ts'
import { mayContainRole, roleExpression } from './byline-role.ts'
import { readNames } from './names.ts'

/** The words that reading a byline needs. */
export interface BylineVocabulary {
  /** Byline roles of the profiles. */
  bylineRoles: string[]
  lexicon: Lexicon
}

const innerMarks = /[■□◎●○◆▲]/gu
const leadingMarks = /^[\s■□口◎●○◆◇▲△★☆*·•—-]+(?=\S)/u
/** A person's task in this article before the role: `主持人：本报记者 苗青`. */
const taskBeforeRole = /^(?:主持人?|策划|采访|采写|执笔|撰文)[:：]\s?(?=\S{0,4}(?:记者|编辑))/u
const taskMarks =
  /(?:(?:图片|视频|[文图摄])\s?[/|｜丨]\s?)+(?:(?:图片|视频|[文图摄])(?=[\s:：]|$))?|[/|｜丨]\s?[文图摄](?:\s?[/|｜丨]\s?[文图摄])*(?=[\s、，,]|$)/gu
/** The writer, followed by the photographer: `记者 裘一飞 文 朱捷 图`. */
const wordsAndPictures = /(?<=\S\s)文\s+(?=(?:\S.{0,24})\s[图摄]\s*$)/u
const endings = /(?:摄影报道|采写|报道|整理|供图|摄影|[\s）)]摄|摄|(?<=\s)[文图])[：:]?\s*$/u

const cleaned = (text: string): string =>
  text
    .replace(/^[\s（(【[]+|[\s）)】\]]+$/gu, '')
    .replace(leadingMarks, '')
    .replace(taskBeforeRole, '')
    .replace(innerMarks, ' ')
    .replace(taskMarks, ' ')
    .replace(wordsAndPictures, '')
    .replace(endings, '')
    .trim()

/** A publisher's short name right before the role word: `南都` of `南都记者 施晓鸥`. */
function publisherBefore(text: string, profileRoles: string[]): string {
  const publisher = /(?:^|\s)(?<publisher>\p{Script=Han}{2,4})$/u.exec(text)?.groups?.publisher ?? ''
  return hasRole(publisher, profileRoles) ? '' : publisher
}

/** Organisations and names, with or without brackets around them. */
function affiliatedBylinesIn(text: string, lexicon: Lexicon): Byline[] {
  const plain = readAffiliatedBylines(text, lexicon)
  return plain.length > 0
    ? plain
    : readAffiliatedBylines(text.replace(/^[（(]|[）)]$/gu, '').trim(), lexicon, true)
}

/** A role word with its place in the text. */
interface FoundRole {
  role: string
  start: number
  end: number
}

function findRoles(text: string, profileRoles: string[]): FoundRole[] {
  if (!mayContainRole(text, profileRoles)) return []
  return [...text.matchAll(roleExpression(profileRoles))].map(({ 0: word, index }) => {
    const publisher = publisherBefore(text.slice(0, index), profileRoles)
    return {
      role: (publisher + word).replace(/\s+/gu, ''),
      start: index - publisher.length,
      end: index + word.length,
    }
  })
}

/** Bylines of the form role, names, role, names; names before the first role have none. */
function readRolesAndNames(text: string, { bylineRoles, lexicon }: BylineVocabulary): Byline[] {
  const roles = findRoles(text, bylineRoles)
  const before = readNames(text.slice(0, roles[0]?.start), lexicon).map((name) => ({ name }))
  const after = roles.flatMap(({ role, end }, at) =>
    readNames(text.slice(end, roles[at + 1]?.start), lexicon).map((name) => ({ role, name })),
  )
  return [...before, ...after]
}

/** All bylines of a short text, its brackets, marks and `摄` ignored; names without a role have none. */
export function readBylines(text: string, vocabulary: BylineVocabulary): Byline[] {
  const affiliated =
    text.length <= 60 && !hasRole(text, vocabulary.bylineRoles)
      ? affiliatedBylinesIn(text.replace(leadingMarks, '').trim(), vocabulary.lexicon)
      : []
  if (affiliated.length > 0) return affiliated
  const byTask = readBylinesByDuty(text.trim())
  return byTask.length > 0 ? byTask : readRolesAndNames(cleaned(text.slice(0, 200)), vocabulary)
}

/** Whether a text contains a role word of bylines, general or of the profiles: `通讯员`. */
export const hasRole = (text: string, profileRoles: string[] = []): boolean =>
  mayContainRole(text, profileRoles) && text.search(roleExpression(profileRoles)) >= 0
