/**
 * What is true of one newspaper, from `content/publications/<slug>.yaml`.
 *
 * Expressions are JavaScript regular expressions (flag `u`); named groups say what they find:
 * `^官方网站[:：](?<website>.+)$`. General conventions of Chinese newspapers need no profile.
 */
import { z } from 'zod'
import { Slug } from '../addresses/slug.ts'

/** What the named groups of a masthead expression may be called; each is a fact of the masthead. */
const mastheadGroups = [
  'number',
  'weekday',
  'lunarDate',
  'pageCount',
  'cn',
  'sponsor',
  'publisher',
  'website',
  'hotlineLabel',
  'hotlineNumber',
] as const

const groupNames = (expression: string): string[] =>
  Array.from(expression.matchAll(/\(\?<([\p{ID_Start}$_][\p{ID_Continue}$_]*)>/gu), (match) => match[1] ?? '')

/** Why an expression does not compile, in the engine's words. */
function compileError(expression: string): string | undefined {
  try {
    new RegExp(expression, 'u')
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What is wrong with an expression whose named groups must come from a list, in Chinese. */
function expressionProblem(expression: string, groups: readonly string[]): string | undefined {
  const error = compileError(expression)
  if (error) return `正则表达式无法编译：${error}`
  const names = groupNames(expression)
  if (groups.length > 0 && names.length === 0)
    return `表达式里没有命名组，无从知道它找的是什么；可用的组名：${groups.join('、')}`
  const unknown = names.find((name) => !groups.includes(name))
  if (unknown) return `不认识的组名“${unknown}”；可用的组名：${groups.join('、') || '（无）'}`
  return undefined
}

const expressionSchema = (groups: readonly string[]) =>
  z
    .string()
    .min(1)
    .superRefine((expression, context) => {
      const message = expressionProblem(expression, groups)
      if (message) context.addIssue({ code: 'custom', message })
    })

export const Profile = z.strictObject({
  slug: Slug,
  /** `滨江日报` */
  name: z.string().min(1),
  /** Other names that it prints: `HENGYANG DAILY`. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Openings of its own dispatches: `滨江日报讯`. */
  leads: z.array(z.string().min(1)).default([]),
  /** Byline roles beyond the general ones (记者, 通讯员, 实习生, …). */
  bylineRoles: z.array(z.string().min(1)).default([]),
  /** Names of its columns (专栏). */
  columns: z.array(z.string().min(1)).default([]),
  /** Lines of its masthead, with groups from `mastheadGroups`. */
  masthead: z.array(expressionSchema(mastheadGroups)).default([]),
  /** Lines that belong to the page and to no article. */
  furniture: z.array(expressionSchema([])).default([]),
  /** Issues whose number and date are known, for checks: 第18283号 of 2022-09-05. */
  numbering: z.array(z.strictObject({ number: z.int().positive(), date: z.iso.date() })).default([]),
  /** 国内统一连续出版物号: `CN 43-0004`. */
  cn: z.string().min(1).optional(),
  /** 主管, 主办. */
  sponsors: z.array(z.string().min(1)).default([]),
  publisher: z.string().min(1).optional(),
  website: z.string().min(1).optional(),
})
export type Profile = z.infer<typeof Profile>
