/**
 * Merges the mastheads of an issue: each field is from the first page that prints it.
 *
 * Page 1 prints 第18283号 and page 2 第18284号: the result has 18283, and page 2 gets a warning.
 */
import type { Issue } from '#model/record/issue.ts'
import type { Masthead } from '#model/record/masthead.ts'
import type { Message } from '#model/record/message.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'
import { issueMessage } from './issue-message.ts'

const factNames = {
  number: '期号',
  weekday: '星期',
  lunarDate: '农历',
  pageCount: '版数',
  cn: '刊号',
} as const
const comparedFacts = ['number', 'weekday', 'lunarDate', 'pageCount', 'cn'] as const

/**
 * Returns the merged masthead; undefined when no page has one.
 *
 * @param pages records of the files, in page order
 */
export function mergedMasthead(pages: readonly Issue[]): Masthead | undefined {
  const mastheads = pages.flatMap(({ masthead }) => (masthead ? [masthead] : []))
  return mastheads.length === 0 ? undefined : Object.assign({}, ...mastheads.toReversed())
}

export const mastheadClash: RuleMetadata = {
  id: 'masthead-clash',
  subject: 'issue',
  severity: 'warning',
  name: '报头不一',
  reason: '同一期各版所印的期号、星期、农历、版数、刊号应当一致。',
  remedy: '看哪一版认错了，用 text 更正。',
}

function clashes(first: Issue, other: Issue): Message[] {
  return comparedFacts.flatMap((fact): Message[] => {
    const [expected, printed] = [first.masthead?.[fact], other.masthead?.[fact]]
    if (expected === undefined || printed === undefined || expected === printed) return []
    const firstFile = first.pages[0]?.source.file ?? ''
    return [
      issueMessage(
        other,
        mastheadClash,
        `${factNames[fact]}与 ${firstFile} 不一致：${expected}，这里是 ${printed}`,
      ),
    ]
  })
}

/** Returns a warning for each field in which a page differs from the first masthead. */
export function mastheadClashes(pages: readonly Issue[]): Message[] {
  const [first, ...others] = pages.filter(({ masthead }) => masthead)
  return first ? others.flatMap((other) => clashes(first, other)) : []
}
