/** What looks wrong across issues: every check of the census, over the manifest of all issues. */

import type { Profile } from '#model/content/profile.ts'
import { withoutIgnored } from '#model/reading/ignored-message.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import { issueNumbers } from './issue-number.ts'
import { pageCounts } from './page-count.ts'
import { slugClashes } from './slug-clash.ts'

const allMessages = (summaries: readonly IssueSummary[], profiles: readonly Profile[]): Message[] => [
  ...issueNumbers(summaries, profiles),
  ...pageCounts(summaries),
  ...slugClashes(summaries),
]

/** Messages about issues that do not go together; the profiles give issues whose number and date are known. */
export function census(summaries: readonly IssueSummary[], profiles: readonly Profile[]): Message[] {
  const ignored = summaries.flatMap(({ files: [file = ''], ignored = [] }) =>
    ignored.map((rule) => ({ rule, file })),
  )
  return withoutIgnored(allMessages(summaries, profiles), ignored)
}
