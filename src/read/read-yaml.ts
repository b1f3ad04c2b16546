/**
 * Parses YAML that an editor wrote and checks it against a schema; every fault is a message at its own line and column.
 *
 * `nmae: 滨江日报` in line 2 gives `2:1 不认识的字段“nmae”` and `1:1 缺少字段“name”`.
 */
import type { VFile } from 'vfile'
import type { Document } from 'yaml'
import { isMap, isNode, isScalar, LineCounter } from 'yaml'
import { z } from 'zod'
import { addFatalMessage } from './fatal-message.ts'
import { parseYaml } from './parse-yaml.ts'
import { invalidContent } from './rules.ts'

type Path = ReadonlyArray<PropertyKey>
type Issue = z.core.$ZodIssue

/** A valid value, with functions that locate its parts in the file. */
export interface ParsedYaml<T> {
  value: T
  /** Adds a fatal message at the part with this path. */
  reportError(path: Path, reason: string): void
  /** Line and column of the deepest existing part on the path. */
  placeOf(path: Path): { line: number; column: number }
}

const chineseErrorMap = z.locales.zhCN().localeError

/** Offset of the deepest node on the path that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

/** Offset of a key in the mapping at the path. */
function offsetOfKey(document: Document, path: Path, key: string): number {
  const mapping = path.length > 0 ? document.getIn(path, true) : document.contents
  const pair = isMap(mapping)
    ? mapping.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined
  return (isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? offsetOf(document, path)
}

const isMissing = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.input === undefined

const nameOf = (path: Path): string => path.map(String).join('.')

/** Reports one fault; several unknown keys are reported one by one. */
function reportIssue(
  document: Document,
  issue: Issue,
  report: (offset: number, reason: string) => void,
): void {
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys) report(offsetOfKey(document, issue.path, key), `不认识的字段“${key}”`)
  else if (isMissing(issue)) report(offsetOf(document, issue.path), `缺少字段“${nameOf(issue.path)}”`)
  else if (issue.path.length === 0) report(offsetOf(document, []), issue.message)
  else report(offsetOf(document, issue.path), `字段“${nameOf(issue.path)}”：${issue.message}`)
}

/**
 * Parses and checks the file's text. Faults become fatal messages of the file (rule `content`), in Chinese; with any
 * fault nothing is returned.
 */
export function readYaml<T>(file: VFile, schema: z.ZodType<T>): ParsedYaml<T> | undefined {
  const lines = new LineCounter()
  const placeAt = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const report = (offset: number, reason: string): void => {
    addFatalMessage(file, invalidContent, reason, placeAt(offset))
  }
  const parsed = parseYaml(String(file), lines, report)
  if (!parsed) return undefined
  const { document } = parsed
  const result = schema.safeParse(parsed.value, { error: chineseErrorMap, reportInput: true })
  for (const issue of result.error?.issues ?? []) reportIssue(document, issue, report)
  if (!result.success) return undefined
  return {
    value: result.data,
    reportError: (path, reason) => report(offsetOf(document, path), reason),
    placeOf: (path) => placeAt(offsetOf(document, path)),
  }
}
