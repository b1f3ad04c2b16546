/** What the editors' rules doubt, told to readers too: each with its line of the raw text. */
import type { Result } from 'hastscript'
import { sourceLinePath } from '#model/address.ts'
import type { Issue } from '#model/issue.ts'
import type { Message } from '#model/message.ts'

const line = (issue: Issue, { reason, severity, place }: Message): Result => (
  <li class={`message message-${severity}`}>
    {reason} <a href={sourceLinePath(issue, place)}>{`原文第${place.line}行`}</a>
  </li>
)

/** A folded list of doubts, or nothing where there are none. */
export const messagesOf = (issue: Issue, messages: Message[], about: string): Result | null =>
  messages.length === 0 ? null : (
    <details class="messages">
      <summary>{`${about}存疑${messages.length}处`}</summary>
      <ul>{messages.map((message) => line(issue, message))}</ul>
    </details>
  )
