import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message, Severity } from '#model/record/message.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'

/** A message about an issue as a whole, at 1:1 of its first raw file. */
export const messageAbout = (
  { files, id }: IssueSummary,
  rule: RuleMetadata,
  reason: string,
  severity: Severity = rule.severity,
): Message => ({
  ruleId: rule.id,
  severity,
  reason,
  place: { file: files[0] ?? id, line: 1, column: 1 },
})
