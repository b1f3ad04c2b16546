/**
 * How pages become an issue: the raw files of one paper and date as one record, in the order of the pages, jumps followed.
 *
 * 滨江日报 of 2022-09-05, page 1 in `0905-1.txt` and page 2 in `0905-2.txt`. A file that is an issue by itself and has no
 * jumps stays the very record that the parser made.
 */
import { type IgnoredMessage, withoutIgnored } from '#model/reading/ignored-message.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Issue } from '#model/record/issue.ts'
import { issueMessage } from './issue-message.ts'
import { joinJumps } from './join-jumps.ts'
import { mergePages } from './merge-pages.ts'
import type { FileMetadata, IssuePlan } from './plan-issues.ts'

const withId = (parsed: ParsedIssue, id: string): ParsedIssue =>
  parsed.issue.id === id ? parsed : { ...parsed, issue: { ...parsed.issue, id } }

/** A page that may belong to another issue, and says so to an editor. */
function warnNotMerged({ issue, reading }: ParsedIssue, file: string): ParsedIssue {
  const paper = `《${issue.publication.name}》${issue.date?.value ?? ''}`
  const reason = `与 ${file} 同是${paper}，但日期只是推断，也没有印版次，没有并作一期；若是同一期，请在文件名里写明日期和版次`
  const messages: Issue['messages'] = [
    ...issue.messages,
    issueMessage(issue, 'kept-apart', 'warning', reason),
  ]
  return { issue: { ...issue, messages }, reading }
}

/** The issue without what editors ignore, which goes on with it to the census. */
function withoutIgnoredMessages({ issue, reading }: ParsedIssue, ignored: IgnoredMessage[]): ParsedIssue {
  return { issue: { ...issue, messages: withoutIgnored(issue.messages, ignored) }, reading, ignored }
}

/**
 * One issue of its pages.
 *
 * @param parsed one record for each raw file, at least one, in any order
 * @param plan what is known of the issue among all others; its id is that of paper and date where absent
 */
export function assembleIssue(
  parsed: readonly ParsedIssue[],
  plan: Pick<IssuePlan<FileMetadata>, 'notMergedWith'> & { id?: string } = {},
): ParsedIssue {
  const [only] = parsed
  const merged = only && parsed.length === 1 ? only : mergePages(parsed)
  const joined = joinJumps(withId(merged, plan.id ?? merged.issue.id))
  const whole = plan.notMergedWith === undefined ? joined : warnNotMerged(joined, plan.notMergedWith)
  const ignored = parsed.flatMap((each) => each.ignored ?? [])
  return ignored.length > 0 ? withoutIgnoredMessages(whole, ignored) : whole
}
