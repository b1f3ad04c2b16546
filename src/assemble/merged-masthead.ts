/**
 * One masthead for an issue: that of the first page that has one; what it leaves out, others may say.
 *
 * Page 1 prints 第18283号 and page 2 第18284号: 18283 holds, and an editor is told.
 */
import type { Issue } from '#model/record/issue.ts'
import type { Masthead } from '#model/record/masthead.ts'
import type { Message } from '#model/record/message.ts'
import { issueMessage } from './issue-message.ts'

const factNames = {
  number: '期号',
  weekday: '星期',
  lunarDate: '农历',
  pageCount: '版数',
  cn: '刊号',
} as const
const comparedFacts = ['number', 'weekday', 'lunarDate', 'pageCount', 'cn'] as const

/** @param pages records of the files, in the order of their pages */
export function mergedMasthead(pages: readonly Issue[]): Masthead | undefined {
  const mastheads = pages.flatMap(({ masthead }) => (masthead ? [masthead] : []))
  return mastheads.length === 0 ? undefined : Object.assign({}, ...mastheads.toReversed())
}

function clashes(first: Issue, other: Issue): Message[] {
  return comparedFacts.flatMap((fact): Message[] => {
    const [held, found] = [first.masthead?.[fact], other.masthead?.[fact]]
    if (held === undefined || found === undefined || held === found) return []
    const where = first.pages[0]?.source.file ?? ''
    return [
      issueMessage(
        other,
        'masthead-clash',
        'warning',
        `${factNames[fact]}与 ${where} 不一致：${held}，这里是 ${found}`,
      ),
    ]
  })
}

/** A warning for each fact in which a later page contradicts the first one that prints it. */
export function mastheadClashes(pages: readonly Issue[]): Message[] {
  const [first, ...others] = pages.filter(({ masthead }) => masthead)
  return first ? others.flatMap((other) => clashes(first, other)) : []
}
