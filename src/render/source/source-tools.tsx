/** What stays at hand while a raw text is read: legend and filter by role, and the way to the first doubt. */
import type { Result } from 'hastscript'
import type { Reading } from '#model/reading/reading.ts'
import { messageAnchor } from './message-note.tsx'
import { roleFilter } from './role-filter.tsx'

/** @param doubts number of doubts on the page */
export const sourceTools = (reading: Reading, doubts: number): Result => (
  <div class="source-tools">
    {roleFilter(reading, doubts)}
    {doubts === 0 ? null : (
      <a class="first-message-link" href={`#${messageAnchor(0)}`}>
        {`存疑${doubts}处`}
      </a>
    )}
  </div>
)
