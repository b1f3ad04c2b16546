/**
 * The role words of bylines, as Chinese newspapers print them: `全媒体记者`, `特约通讯员`, `湖北日报全媒记者`.
 *
 * General conventions only; what one paper adds comes from its profile (`bylineRoles`).
 * Forms: research into 25,907 articles of a national daily and the local dailies around it.
 */
const house =
  '(?:(?:本报|本刊|本台|本网|(?<=^|[\\s、，,/：:（(■□◎●○◆▲])\\p{Script=Han}{2,6}?(?:日报|晚报|早报|时报|商报|都市报|快报|周报|新社|新华社|融媒|网|台|报)社?)(?:[·/／]\\p{Script=Han}{1,8}?(?:新闻|客户端|网|在线|融媒|传媒|视频)){0,2}?(?:客户端)?)'
const rank =
  '(?:学生|校园|小|全媒体?|融媒体?|新媒体|首席|见习|实习|特约|特派|特邀|资深|高级|摄影|视频|视觉|文字|驻\\p{Script=Han}{1,4}?)'
const profession =
  '(?:记\\s?者|通\\s{0,2}讯\\s{0,2}员|实习生|评论员|报道员|撰稿人|撰稿|采写|编\\s?译|(?<!\\p{Script=Han})作者|摄影师|(?<!\\p{Script=Han})编辑)'

/** The last characters of the trades; a text with none of them holds no role, which is soon seen. */
const lastOfProfession = new RegExp(`[${profession.match(/\p{Script=Han}(?=[|)])/gu)?.join('')}]`, 'u')

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** Source of an expression that finds one role word, those of the profiles first. */
export const roleSource = (own: string[] = []): string =>
  `(?:${[...own]
    .sort((a, b) => b.length - a.length)
    .map((word) => `${escaped(word)}|`)
    .join('')}新华社${rank}{0,3}${profession}|${house}?${rank}{0,3}${profession})`

const compiled = new WeakMap<string[], RegExp>()
const general = new RegExp(roleSource(), 'gu')

/** Expression (flag `g`) that finds the role words of a short text. */
export function roleExpression(own: string[]): RegExp {
  if (own.length === 0) return general
  const known = compiled.get(own) ?? new RegExp(roleSource(own), 'gu')
  compiled.set(own, known)
  return known
}

/** Whether a text may hold a role word: a quick look that spares most texts the long one. */
export const mayHoldRole = (text: string, own: string[]): boolean =>
  lastOfProfession.test(text) || own.some((word) => text.includes(word))
