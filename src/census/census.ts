/** Checks all issues together: every rule of the census, over the manifest of the archive. */
import type { Profile } from '#model/content/profile.ts'
import { withoutIgnored } from '#model/reading/ignored-message.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import type { CensusRule } from './census-rule.ts'
import { issueNumber } from './issue-number.ts'
import { pageCount } from './page-count.ts'
import { slugClash } from './slug-clash.ts'

/** All rules of the census, in the order of their messages. */
export const censusRules: readonly CensusRule[] = [issueNumber, pageCount, slugClash]

/**
 * Messages about issues that contradict each other, without those that editors ignore.
 *
 * @param profiles give issues whose number and date are known
 */
export function census(summaries: readonly IssueSummary[], profiles: readonly Profile[]): Message[] {
  const ignored = summaries.flatMap(({ files: [file = ''], ignored = [] }) =>
    ignored.map((rule) => ({ rule, file })),
  )
  return withoutIgnored(
    censusRules.flatMap((rule) => rule.check(summaries, profiles)),
    ignored,
  )
}
