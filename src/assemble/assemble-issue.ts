/**
 * Assembles an issue: merges the raw files of one newspaper and date into one record, in page order, and joins jumps.
 *
 * 滨江日报 of 2022-09-05 with page 1 in `0905-1.txt` and page 2 in `0905-2.txt`. The record of a file that is a complete
 * issue without jumps is not changed.
 */
import { type IgnoredMessage, withoutIgnored } from '#model/reading/ignored-message.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Issue } from '#model/record/issue.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'
import { issueMessage } from './issue-message.ts'
import { joinJumps } from './join-jumps.ts'
import { mergePages } from './merge-pages.ts'
import type { FileMetadata, IssuePlan } from './plan-issues.ts'

const withId = (parsed: ParsedIssue, id: string): ParsedIssue =>
  parsed.issue.id === id ? parsed : { ...parsed, issue: { ...parsed.issue, id } }

export const keptApart: RuleMetadata = {
  id: 'kept-apart',
  subject: 'issue',
  severity: 'warning',
  name: '另存一期',
  reason: '与另一份原文像是同一期，但日期只是推断，也没有版次，单独保存。',
  remedy: '确是同一期，把日期和版次写进文件名，或用 date、page 更正写明。',
}

/** Adds a warning about a page that may belong to the issue of another file. */
function warnNotMerged({ issue, reading }: ParsedIssue, file: string): ParsedIssue {
  const paper = `《${issue.publication.name}》${issue.date?.value ?? ''}`
  const reason = `与 ${file} 同是${paper}，但日期只是推断，也没有印版次，没有并作一期；若是同一期，请在文件名里写明日期和版次`
  const messages: Issue['messages'] = [...issue.messages, issueMessage(issue, keptApart, reason)]
  return { issue: { ...issue, messages }, reading }
}

/** Removes ignored messages, and keeps the list of ignored rules for the census. */
function withoutIgnoredMessages({ issue, reading }: ParsedIssue, ignored: IgnoredMessage[]): ParsedIssue {
  return { issue: { ...issue, messages: withoutIgnored(issue.messages, ignored) }, reading, ignored }
}

/**
 * Returns the issue of some raw files.
 *
 * @param parsed one record per raw file, at least one, in any order
 * @param plan the plan of the issue; without an id, the id of the merged record is used
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
