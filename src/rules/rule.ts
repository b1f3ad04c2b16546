/**
 * What a rule is: it looks at a page that has been read, and speaks of what seems wrong; it never changes anything.
 *
 * Like unified-lint-rule, which knows no severity below a warning: an inferred date is no more than a piece of
 * information.
 */
import type { Plugin } from 'unified'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { PageTree } from '#model/reading/tree.ts'
import type { Severity } from '#model/record/message.ts'

/** Says something in Chinese of a place; `severity` where it is other than the preset's. */
export type ReportMessage = (reason: string, position: Position, severity?: Severity) => void

export type Rule = Plugin<[Severity], PageTree>

const fatalBySeverity = { error: true, warning: false, info: undefined } as const

/** Does what makes an error that is no fault of the code: where in the code it was made is not looked for. */
function withoutStackTrace<T>(make: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Makes a rule; its id is the name of its file. */
export function createRule(
  id: string,
  look: (tree: PageTree, say: ReportMessage, file: VFile) => void,
): Rule {
  const plugin: Rule = (severity) => (tree, file) => {
    const say: ReportMessage = (reason, place, own = severity) => {
      const message = withoutStackTrace(() => file.message(reason, { place, ruleId: id, source: 'archive' }))
      message.fatal = fatalBySeverity[own]
    }
    look(tree, say, file)
  }
  return Object.defineProperty(plugin, 'name', { value: id })
}
