/** The messages about an issue or article for readers: reason, link to the raw line, and a link to write to the editors. */
import type { Result } from 'hastscript'
import { type IssueWithSource, sourceLinePath, sourcePagesOf } from '#model/addresses/source-address.ts'
import type { Site } from '#model/content/site.ts'
import type { Message } from '#model/record/message.ts'
import { issueName } from '../text/issue-name.ts'
import { errorReport } from './error-report.ts'

function errorReportLink(site: Site, parsed: IssueWithSource, { reason, place }: Message): string {
  return errorReport(site.errorReports, {
    about: issueName(parsed.issue),
    url: site.baseUrl + sourceLinePath(sourcePagesOf(parsed), place),
    file: place.file,
    line: place.line,
    message: reason,
  })
}

const messageItem = (site: Site, parsed: IssueWithSource, message: Message): Result => (
  <li class={`message message-${message.severity}`}>
    {message.reason}{' '}
    <a href={sourceLinePath(sourcePagesOf(parsed), message.place)}>{`原文第${message.place.line}行`}</a>{' '}
    <a href={errorReportLink(site, parsed, message)} aria-label={`来信说明：${message.reason}`}>
      来信说明
    </a>
  </li>
)

/**
 * Shows a folded list of messages, `本文存疑2处`; null if there are none.
 *
 * @param about what the messages are about, for the summary: 本文
 */
export const messageList = (
  site: Site,
  parsed: IssueWithSource,
  messages: Message[],
  about: string,
): Result | null =>
  messages.length === 0 ? null : (
    <details class="messages">
      <summary>{`${about}存疑${messages.length}处`}</summary>
      <ul>{messages.map((message) => messageItem(site, parsed, message))}</ul>
    </details>
  )
