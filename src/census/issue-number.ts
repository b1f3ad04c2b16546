/**
 * Checks that issue numbers increase with the dates, by at most one a day: 第17528号 of 2020-07-14 and 第18283号 of
 * 2022-09-05 are 755 numbers in 783 days.
 */
import { fromIso } from '#model/calendar-day.ts'
import type { Profile } from '#model/content/profile.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import type { CensusRule } from './census-rule.ts'
import { messageAbout } from './message-about.ts'

interface NumberedIssue {
  number: number
  date: string
  /** Absent for an issue that only the profile knows. */
  summary?: IssueSummary
}

function numberedIssues(
  summaries: readonly IssueSummary[],
  { slug, numbering }: Pick<Profile, 'slug' | 'numbering'>,
): NumberedIssue[] {
  const held = summaries.flatMap((summary) =>
    summary.publication.slug === slug && summary.number && summary.date
      ? [{ number: summary.number, date: summary.date.value, summary }]
      : [],
  )
  return [...numbering, ...held].toSorted((a, b) => fromIso(a.date) - fromIso(b.date))
}

const describeNumber = ({ number, date }: NumberedIssue): string => `${date} 是第${number}号`

/** What contradicts between two issues of a paper, the earlier first; in Chinese. */
function numberingProblem(earlier: NumberedIssue, later: NumberedIssue): string | undefined {
  const days = fromIso(later.date) - fromIso(earlier.date)
  const numbers = later.number - earlier.number
  if (days === 0) return numbers === 0 ? undefined : `同一天有两个期号：${earlier.number} 与 ${later.number}`
  if (numbers <= 0) return `期号应随日期增长：${describeNumber(earlier)}，${describeNumber(later)}`
  if (numbers > days)
    return `期号比天数多：${describeNumber(earlier)}，${describeNumber(later)}，其间只有 ${days} 天`
  return undefined
}

function compare(earlier: NumberedIssue, later: NumberedIssue): Message[] {
  const summary = later.summary ?? earlier.summary
  const problem = numberingProblem(earlier, later)
  return summary && problem ? [messageAbout(summary, issueNumber, problem)] : []
}

function checkPaper(issues: readonly NumberedIssue[]): Message[] {
  return issues.flatMap((later, at) => {
    const earlier = issues[at - 1]
    return earlier ? compare(earlier, later) : []
  })
}

/** Warns of each issue whose number contradicts that of the issue before it in its paper. */
export const issueNumber: CensusRule = {
  id: 'issue-number',
  subject: 'issue',
  severity: 'warning',
  name: '期号不合',
  reason: '期号应随日期增长，每天至多一号。',
  remedy: '期号认错了用 text 更正，日期错了用 date 更正。',
  check(summaries, profiles) {
    const slugs = new Set(summaries.map(({ publication }) => publication.slug))
    return Array.from(slugs).flatMap((slug) => {
      const numbering = profiles.find((profile) => profile.slug === slug)?.numbering ?? []
      return checkPaper(numberedIssues(summaries, { slug, numbering }))
    })
  },
}
