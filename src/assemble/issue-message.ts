/** Creates messages about a raw file or about an article, placed at its first line (首行). */
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message, Severity } from '#model/record/message.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'

const messageAt = (
  file: string,
  line: number,
  { id: ruleId }: RuleMetadata,
  severity: Severity,
  reason: string,
): Message => ({
  ruleId,
  severity,
  reason,
  place: { file, line, column: 1 },
})

/** Returns a message at line 1 of the first raw file of a record. */
export const issueMessage = (
  { pages: [page] }: Issue,
  rule: RuleMetadata,
  reason: string,
  severity: Severity = rule.severity,
): Message => messageAt(page?.source.file ?? '', 1, rule, severity, reason)

/** Returns a message at the first line of an article, which is the end of its id: line 28 for `01-28`. */
export const articleMessage = (
  { id, sources: [source] }: Article,
  rule: RuleMetadata,
  reason: string,
  severity: Severity = rule.severity,
): Message => messageAt(source?.file ?? '', Number(id.split('-').at(-1)), rule, severity, reason)
