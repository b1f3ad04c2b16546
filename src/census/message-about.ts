/** A message about an issue, at the beginning of its first raw file. */

import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message, Severity } from '#model/record/message.ts'

export const messageAbout = (
  { files, id }: IssueSummary,
  ruleId: string,
  severity: Severity,
  reason: string,
): Message => ({
  ruleId,
  severity,
  reason,
  place: { file: files[0] ?? id, line: 1, column: 1 },
})
