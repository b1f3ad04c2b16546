/**
 * Finds where code reads what its arguments do not give it: the clock, the environment of the process, random numbers.
 *
 * `new Date()` reads the clock, `new Date('2022-09-05')` does not; `process.env` reads the environment.
 */
import ts from 'typescript'

export type AmbientState = 'clock' | 'environment' | 'randomness'

export interface AmbientUse {
  state: AmbientState
  /** From 1. */
  line: number
}

const stateOfGlobal: Readonly<Record<string, AmbientState>> = {
  process: 'environment',
  performance: 'clock',
  Temporal: 'clock',
}

const globalObjects = new Set(['globalThis', 'window', 'self', 'global'])

const isGlobalObject = (node: ts.Node): boolean => ts.isIdentifier(node) && globalObjects.has(node.text)

/** The property that is read: `now` of `Date.now` and of `Date['now']`. */
function propertyOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  return ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
    ? node.argumentExpression.text
    : undefined
}

/** Whether an identifier names a key, a property or a type, and so is no use of a global. */
function isOnlyName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node && !isGlobalObject(parent.expression)
  return (
    ts.isTypeNode(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent)
  )
}

const fixedDateFunctions = new Set(['UTC', 'parse'])

/** Whether `Date` is used without the clock: `new Date(0)`, `Date.UTC(2022, 8, 5)`, `value instanceof Date`. */
function isFixedDate(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isNewExpression(parent)) return (parent.arguments?.length ?? 0) > 0
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword
  return fixedDateFunctions.has(propertyOf(parent) ?? '')
}

function stateOfIdentifier(node: ts.Identifier): AmbientState | undefined {
  if (isOnlyName(node)) return undefined
  if (node.text === 'Date') return isFixedDate(node) ? undefined : 'clock'
  if (/^random(?:UUID|Bytes|Int|Fill|FillSync)$/u.test(node.text)) return 'randomness'
  return Object.hasOwn(stateOfGlobal, node.text) ? stateOfGlobal[node.text] : undefined
}

/** Whether today's date is formatted: `new Intl.DateTimeFormat('zh-CN').format()`. */
const formatsNow = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  node.arguments.length === 0 &&
  /^format(?:ToParts)?$/u.test(propertyOf(node.expression) ?? '')

function stateOf(node: ts.Node): AmbientState | undefined {
  if (ts.isIdentifier(node)) return stateOfIdentifier(node)
  if (formatsNow(node)) return 'clock'
  const property = propertyOf(node)
  if (property === 'random' || property === 'getRandomValues') return 'randomness'
  return ts.isElementAccessExpression(node) && isGlobalObject(node.expression)
    ? stateOfGlobal[property ?? '']
    : undefined
}

/**
 * Uses of the clock, the environment and random numbers in a module, in the order of the text.
 *
 * @param path decides between TypeScript and TSX
 */
export function ambientUses(path: string, text: string): AmbientUse[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const uses: AmbientUse[] = []
  const visit = (node: ts.Node): void => {
    const state = stateOf(node)
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
    if (state) uses.push({ state, line: line + 1 })
    if (!ts.isImportDeclaration(node) || node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
      ts.forEachChild(node, visit)
  }
  visit(file)
  return uses
}
