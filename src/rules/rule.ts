/**
 * A rule checks a parsed page and reports messages about it; it never changes the page.
 *
 * Modelled on unified-lint-rule, which has no severity below a warning; an inferred date is only an `info`.
 */
import type { Plugin } from 'unified'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { PageTree } from '#model/reading/tree.ts'
import type { Severity } from '#model/record/message.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'

/** Reports a message in Chinese at a position; `severity` overrides that of the rule. */
export type ReportMessage = (message: string, position: Position, severity?: Severity) => void

export interface Rule extends RuleMetadata {
  check(tree: PageTree, report: ReportMessage, file: VFile): void
}

const fatalBySeverity = { error: true, warning: false, info: undefined } as const

/** Creates an error without capturing a stack trace: a message is no fault of the code, and traces are slow. */
function withoutStackTrace<T>(create: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return create()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const reporterOf =
  ({ id, severity }: Rule, file: VFile): ReportMessage =>
  (text, place, override = severity) => {
    const message = withoutStackTrace(() => file.message(text, { place, ruleId: id, source: 'archive' }))
    message.fatal = fatalBySeverity[override]
  }

/** Unified plugin: runs the rules in the given order. */
export const runRules: Plugin<[readonly Rule[]], PageTree> = (rules) => (tree, file) => {
  for (const rule of rules) rule.check(tree, reporterOf(rule, file), file)
}
