/**
 * Issue numbers grow with the dates, and by no more than the days between: 第17528号 of 2020-07-14 and 第18283号 of
 * 2022-09-05 are 755 numbers in 783 days.
 */
import { fromIso } from '#model/calendar-day.ts'
import type { Profile } from '#model/content/profile.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import { messageAbout } from './message-about.ts'

interface NumberedIssue {
  number: number
  date: string
  /** Absent for an issue that a profile gives. */
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

/** What is wrong between two issues in the order of their dates. */
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
  const trouble = numberingProblem(earlier, later)
  return summary && trouble ? [messageAbout(summary, 'issue-number', 'warning', trouble)] : []
}

function checkPaper(issues: readonly NumberedIssue[]): Message[] {
  return issues.flatMap((later, at) => {
    const earlier = issues[at - 1]
    return earlier ? compare(earlier, later) : []
  })
}

/** A warning for each issue whose number does not go with that of the issue before it. */
export function issueNumbers(summaries: readonly IssueSummary[], profiles: readonly Profile[]): Message[] {
  const slugs = new Set(summaries.map(({ publication }) => publication.slug))
  return Array.from(slugs).flatMap((slug) => {
    const numbering = profiles.find((profile) => profile.slug === slug)?.numbering ?? []
    return checkPaper(numberedIssues(summaries, { slug, numbering }))
  })
}
