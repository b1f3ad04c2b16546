/**
 * Reads a byline that gives each person's task instead of a role: `口述：蓝女士 记录：苏 念`, `采访/何晓 撰文/苏念`.
 */
import type { Byline } from '#model/record/article.ts'

const name =
  '(?:\\p{Script=Han}\\s\\p{Script=Han}{1,2}|\\p{Script=Han}{1,3}(?:先生|女士|大爷|阿姨|同学)|\\p{Script=Han}{2,4})(?=$|\\s)'
const task = '(?:口述|讲述|倾诉|记录|采访|撰文|执笔|采写|整理)人?'
const taskAndName = `(?<task>${task})\\s?[:：/／]\\s?(?<name>${name})`
const onlyTasks = new RegExp(
  `^[■□◎●○◆◇▲△★☆]?\\s?(?!整理)(?:${taskAndName.replaceAll(/\?<\w+>/gu, '?:')}\\s*)+$`,
  'u',
)
const everyTask = new RegExp(taskAndName, 'gu')

/** The bylines of a text of at most 40 characters that has only tasks and names; empty for any other text. */
export function readBylinesByDuty(text: string): Byline[] {
  if (text.length > 40 || !onlyTasks.test(text)) return []
  return [...text.matchAll(everyTask)].map(({ groups: { task = '', name: printed = '' } = {} }) => ({
    role: task,
    name: printed.replace(/\s/gu, ''),
  }))
}
