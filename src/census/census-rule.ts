/** A rule about all issues together: two issues of one day have two numbers. */
import type { Profile } from '#model/content/profile.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'

export interface CensusRule extends RuleMetadata {
  check(summaries: readonly IssueSummary[], profiles: readonly Profile[]): Message[]
}
