/**
 * Reads a byline into role and name, the role repeated for each of its names.
 *
 * `全媒体记者 周瑞华 通讯员 谭明星 罗军` is three bylines; of `黄岸/文 王维宣/图` the 文 and 图 say only who did what.
 */
import type { Byline } from '#model/record/article.ts'
import { readAffiliatedBylines } from './affiliation.ts'
import { readBylinesByDuty } from './by-duty.ts'
import { mayHoldRole, roleExpression } from './byline-role.ts'
import { readNames } from './names.ts'

const inner = /[■□◎●○◆▲]/gu
const marker = /^[\s■□口◎●○◆◇▲△★☆*·•—-]+(?=\S)/u
/** What a person does in this article, before the role: `主持人：本报记者 苗青`. */
const duty = /^(?:主持人?|策划|采访|采写|执笔|撰文)[:：]\s?(?=\S{0,4}(?:记者|编辑))/u
const taskMarks =
  /(?:(?:图片|视频|[文图摄])\s?[/|｜丨]\s?)+(?:(?:图片|视频|[文图摄])(?=[\s:：]|$))?|[/|｜丨]\s?[文图摄](?:\s?[/|｜丨]\s?[文图摄])*(?=[\s、，,]|$)/gu
/** Who wrote and who took the pictures: `记者 裘一飞 文 朱捷 图`. */
const wordsAndPictures = /(?<=\S\s)文\s+(?=(?:\S.{0,24})\s[图摄]\s*$)/u
const endings = /(?:摄影报道|采写|报道|整理|供图|摄影|[\s）)]摄|摄|(?<=\s)[文图])[：:]?\s*$/u

const cleaned = (text: string): string =>
  text
    .replace(/^[\s（(【[]+|[\s）)】\]]+$/gu, '')
    .replace(marker, '')
    .replace(duty, '')
    .replace(inner, ' ')
    .replace(taskMarks, ' ')
    .replace(wordsAndPictures, '')
    .replace(endings, '')
    .trim()

const toByline = (role: string | undefined, name: string): Byline => ({ ...(role ? { role } : {}), name })

/** A house that shortens its name right before the role word: `南都` of `南都记者 施晓鸥`. */
function houseBefore(text: string, own: string[]): string {
  const house = /(?:^|\s)(?<house>\p{Script=Han}{2,4})$/u.exec(text)?.groups?.house ?? ''
  return hasRole(house, own) ? '' : house
}

/** Units and names, with or without brackets around them. */
function affiliatedBylinesIn(text: string): Byline[] {
  const plain = readAffiliatedBylines(text)
  return plain.length > 0 ? plain : readAffiliatedBylines(text.replace(/^[（(]|[）)]$/gu, '').trim(), true)
}

/**
 * All bylines of a short text, brackets, markers and `摄` aside.
 *
 * @param own byline roles of the profiles
 */
export function readBylines(text: string, own: string[] = []): Byline[] {
  const attributed =
    text.length <= 60 && !hasRole(text, own) ? affiliatedBylinesIn(text.replace(marker, '').trim()) : []
  if (attributed.length > 0) return attributed
  const done = readBylinesByDuty(text.trim())
  if (done.length > 0) return done
  const clean = cleaned(text.slice(0, 200))
  const found = mayHoldRole(clean, own) ? [...clean.matchAll(roleExpression(own))] : []
  const roles = found.map(({ 0: word, index }) => {
    const house = houseBefore(clean.slice(0, index), own)
    return {
      word: (house + word).replace(/\s+/gu, ''),
      start: index - house.length,
      end: index + word.length,
    }
  })
  const before = readNames(clean.slice(0, roles[0]?.start)).map((name) => toByline(undefined, name))
  const after = roles.flatMap(({ word, end }, at) =>
    readNames(clean.slice(end, roles[at + 1]?.start)).map((name) => toByline(word, name)),
  )
  return [...before, ...after]
}

/** Whether a text holds a role word of bylines. */
export const hasRole = (text: string, own: string[] = []): boolean =>
  mayHoldRole(text, own) && text.search(roleExpression(own)) >= 0
