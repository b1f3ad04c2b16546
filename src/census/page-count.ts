/** The pages that an issue's masthead announces against those that the archive holds: `今日八版`, and one is here. */

import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import { messageAbout } from './message-about.ts'

/** More pages than announced is a warning, fewer is information. */
export const pageCounts = (summaries: readonly IssueSummary[]): Message[] =>
  summaries.flatMap((summary) => {
    const { pageCount, files } = summary
    if (pageCount === undefined || pageCount === files.length) return []
    const severity = files.length > pageCount ? 'warning' : 'info'
    return [
      messageAbout(summary, 'page-count', severity, `报头说共 ${pageCount} 版，档案里有 ${files.length} 版`),
    ]
  })
