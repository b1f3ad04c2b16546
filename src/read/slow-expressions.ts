/**
 * Finds expressions of editors that could hang the reading of a page: `^(?:.+)+x$` takes exponential time in the length
 * of a line without an x.
 *
 * The analysis (recheck) takes a second to load and up to seconds for an expression, so that it is spared those that
 * repeat no group and have at most one unbounded repetition: their time is at most quadratic.
 */

type Path = readonly PropertyKey[]

export interface SlowExpression {
  /** Keys from the value that was searched to the expression: `masthead`, 0. */
  path: Path
  /** In Chinese. */
  reason: string
}

/** A group that is repeated, optionally or not; also `)+` in a class, which only costs an analysis. */
const repeatedGroup = /\)(?:[*+]|\{)/u

/** `*`, `+`, `{3,}` and `{0,100}`. */
const unboundedRepetition = /[*+]|\{\d+,\}|\{\d*,\d{3,}\}/gu

const needsAnalysis = (source: string): boolean =>
  repeatedGroup.test(source) || (source.match(unboundedRepetition) ?? []).length > 1

/** Milliseconds of analysis after which an expression is taken for a slow one; others take a few seconds at most. */
const analysisTimeout = 10_000

/** Greatest accepted degree: quadratic time on a line of the masthead is no harm. */
const maxDegree = 2

/** Why an expression is slow, in Chinese; the fault of one that does not compile is reported elsewhere. */
async function slownessOf(source: string): Promise<string | undefined> {
  if (!needsAnalysis(source)) return undefined
  const { checkSync } = await import('recheck/lib/browser.js')
  const found = checkSync(source, 'u', { timeout: analysisTimeout })
  if (found.status === 'safe') return undefined
  if (found.status === 'unknown')
    return found.error.kind === 'invalid'
      ? undefined
      : '无法断定这个表达式在有限的时间里能否算完，请改写得简单些'
  const { complexity } = found
  if (complexity.type === 'polynomial' && complexity.degree <= maxDegree) return undefined
  return '遇到某些文字，这个表达式要算很久（重复里套着重复，或几处重复相接），请改写，例如把“(?:.+)+”写成“.+”'
}

function* textsIn(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path }
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, [...path, key])
}

/** Returns the expressions among all texts of a value that may take longer than quadratic time. */
export async function slowExpressionsIn(value: unknown): Promise<SlowExpression[]> {
  const slow: SlowExpression[] = []
  for (const { text, path } of textsIn(value)) {
    const reason = await slownessOf(text)
    if (reason) slow.push({ path, reason: `字段“${path.map(String).join('.')}”：${reason}` })
  }
  return slow
}
