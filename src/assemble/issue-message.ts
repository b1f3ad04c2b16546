/** A message about a raw file as a whole, or about an article of it, at its first line. */
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message, Severity } from '#model/record/message.ts'

const messageAt = (
  file: string,
  line: number,
  ruleId: string,
  severity: Severity,
  reason: string,
): Message => ({
  ruleId,
  severity,
  reason,
  place: { file, line, column: 1 },
})

export const issueMessage = (
  { pages: [page] }: Issue,
  ruleId: string,
  severity: Severity,
  reason: string,
): Message => messageAt(page?.source.file ?? '', 1, ruleId, severity, reason)

/** Its id ends in the line on which it begins: `01-28`. */
export const articleMessage = (
  { id, sources: [source] }: Article,
  ruleId: string,
  severity: Severity,
  reason: string,
): Message => messageAt(source?.file ?? '', Number(id.split('-').at(-1)), ruleId, severity, reason)
