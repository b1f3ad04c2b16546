/**
 * The role words of bylines, as Chinese newspapers print them: `全媒体记者`, `特约通讯员`, `湖北日报全媒记者`.
 *
 * General conventions only; those of one paper come from its profile (`bylineRoles`).
 * Source of the forms: 25,907 articles of a national daily and of local dailies.
 */
import { memoize } from '#model/memoize.ts'
import { escapeExpression } from '../text/escape-expression.ts'

const publisher =
  '(?:(?:本报|本刊|本台|本网|(?<=^|[\\s、，,/：:（(■□◎●○◆▲])\\p{Script=Han}{2,6}?(?:日报|晚报|早报|时报|商报|都市报|快报|周报|新社|新华社|融媒|网|台|报)社?)(?:[·/／]\\p{Script=Han}{1,8}?(?:新闻|客户端|网|在线|融媒|传媒|视频)){0,2}?(?:客户端)?)'
const rank =
  '(?:学生|校园|小|全媒体?|融媒体?|新媒体|首席|见习|实习|特约|特派|特邀|资深|高级|摄影|视频|视觉|文字|驻\\p{Script=Han}{1,4}?)'
const profession =
  '(?:记\\s?者|通\\s{0,2}讯\\s{0,2}员|实习生|评论员|报道员|撰稿人|撰稿|采写|编\\s?译|(?<!\\p{Script=Han})作者|摄影师|(?<!\\p{Script=Han})编辑)'

/** The last characters of the professions: a quick test that most texts fail. */
const lastOfProfession = new RegExp(`[${profession.match(/\p{Script=Han}(?=[|)])/gu)?.join('')}]`, 'u')

/**
 * Source of an expression that matches one role word.
 *
 * @param profileRoles role words of the profiles; they match before the general ones, the longest first
 */
export const roleSource = (profileRoles: string[] = []): string =>
  `(?:${[...profileRoles]
    .sort((a, b) => b.length - a.length)
    .map((word) => `${escapeExpression(word)}|`)
    .join('')}新华社${rank}{0,3}${profession}|${publisher}?${rank}{0,3}${profession})`

/** Expression (flag `g`) that matches the role words of a text. Compiled once for each list of profile roles. */
export const roleExpression = memoize((profileRoles: string[]) => new RegExp(roleSource(profileRoles), 'gu'))

/** Whether a text may contain a role word. Quick; spares most texts the role expression. */
export const mayContainRole = (text: string, profileRoles: string[]): boolean =>
  lastOfProfession.test(text) || profileRoles.some((word) => text.includes(word))
