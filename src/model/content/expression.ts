/**
 * Regular expressions that editors write into YAML, as JavaScript's flag `u` reads them, checked when they are loaded:
 * `^官方网站(` does not compile, and `^第(?<nunber>\d+)号$` names a group that is in no list.
 */
import { z } from 'zod'

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

/** Schema of an expression; with `groups` it must name at least one of these groups, and no other. */
export const expressionSchema = (groups: readonly string[]) =>
  z
    .string()
    .min(1)
    .superRefine((expression, context) => {
      const message = expressionProblem(expression, groups)
      if (message) context.addIssue({ code: 'custom', message })
    })

/** Number of capturing groups, found by matching the empty alternative. */
const capturingGroups = (expression: string): number =>
  (new RegExp(`${expression}|`, 'u').exec('')?.length ?? 1) - 1

/** Why an expression cannot be one of several alternatives in a longer expression, in Chinese. */
function fragmentProblem(expression: string): string | undefined {
  const error = compileError(expression)
  if (error) return `正则表达式无法编译：${error}`
  return capturingGroups(expression) > 0 ? '不能有捕获组，请把“(…)”写成“(?:…)”' : undefined
}

/** Schema of a word, or of an expression without capturing groups that matches several: `核酸检测|健康码`. */
export const WordExpression = z
  .string()
  .min(1)
  .superRefine((expression, context) => {
    const message = fragmentProblem(expression)
    if (message) context.addIssue({ code: 'custom', message })
  })
