/** Compares the pages that a masthead announces with those that the archive holds: `今日八版`, and one is held. */
import type { CensusRule } from './census-rule.ts'
import { messageAbout } from './message-about.ts'

/** More pages than announced are a warning, fewer an `info`. */
export const pageCount: CensusRule = {
  id: 'page-count',
  subject: 'issue',
  severity: 'warning',
  name: '版数不齐',
  reason: '报头所说的版数，与档案所存的不同。',
  remedy: '少了就补收；多了看看是否混进了别的日子。',
  check: (summaries) =>
    summaries.flatMap((summary) => {
      const { pageCount: announced, files } = summary
      if (announced === undefined || announced === files.length) return []
      const severity = files.length > announced ? 'warning' : 'info'
      const reason = `报头说共 ${announced} 版，档案里有 ${files.length} 版`
      return [messageAbout(summary, pageCount, reason, severity)]
    }),
}
