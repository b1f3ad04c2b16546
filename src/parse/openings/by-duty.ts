/**
 * Reads a byline that says what each did instead of a role: `口述：蓝女士 记录：苏 念`, `采访/何晓 撰文/苏念`.
 */
import type { Byline } from '#model/record/article.ts'

const name =
  '(?:\\p{Script=Han}[\\s\\u3000]\\p{Script=Han}{1,2}|\\p{Script=Han}{1,3}(?:先生|女士|大爷|阿姨|同学)|\\p{Script=Han}{2,4})(?=$|[\\s\\u3000])'
const duty = '(?:口述|讲述|倾诉|记录|采访|撰文|执笔|采写|整理)人?'
const one = `(?<duty>${duty})[\\s\\u3000]?[:：/／][\\s\\u3000]?(?<name>${name})`
const whole = new RegExp(
  `^[■□◎●○◆◇▲△★☆]?\\s?(?!整理)(?:${one.replaceAll(/\?<\w+>/gu, '?:')}[\\s\\u3000]*)+$`,
  'u',
)
const each = new RegExp(one, 'gu')

/** The bylines of a text that is made of duties and names alone; nothing for any other text. */
export function readBylinesByDuty(text: string): Byline[] {
  if (text.length > 40 || !/[:：/／]/u.test(text) || !whole.test(text)) return []
  return [...text.matchAll(each)].flatMap(({ groups }) =>
    groups?.duty && groups.name ? [{ role: groups.duty, name: groups.name.replace(/\s/gu, '') }] : [],
  )
}
