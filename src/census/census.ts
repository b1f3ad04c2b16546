/** What looks wrong across issues: every check of the census, over the manifest of all issues. */
import type { Message } from '#model/message.ts'
import type { Profile } from '#model/profile.ts'
import type { Summary } from '#model/summary.ts'
import { issueNumbers } from './issue-number.ts'
import { pageCounts } from './page-count.ts'
import { slugClashes } from './slug-clash.ts'

/** Messages about issues that do not go together; the profiles give issues whose number and date are known. */
export const census = (summaries: readonly Summary[], profiles: readonly Profile[]): Message[] => [
  ...issueNumbers(summaries, profiles),
  ...pageCounts(summaries),
  ...slugClashes(summaries),
]
