/** The sticky toolbar of the source page: legend with filter, and a link to the first message, `存疑4处`. */
import type { Result } from 'hastscript'
import type { Reading } from '#model/reading/reading.ts'
import { messageAnchor } from './message-note.tsx'
import { roleFilter } from './role-filter.tsx'

/**
 * Shows the toolbar.
 *
 * @param messageCount number of messages on the page
 */
export const sourceTools = (reading: Reading, messageCount: number): Result => (
  <div class="source-tools">
    {roleFilter(reading, messageCount)}
    {messageCount === 0 ? null : (
      <a class="first-message-link" href={`#${messageAnchor(0)}`}>
        {`存疑${messageCount}处`}
      </a>
    )}
  </div>
)
