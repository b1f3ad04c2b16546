/** A doubt where it arises: which rule speaks, what it says and why, and the way to the doubts before and after it. */
import type { Result } from 'hastscript'
import type { Message } from '#model/record/message.ts'
import { severityName } from '#model/role-name.ts'
import { ruleDocs } from '#model/rule-docs.ts'

/** Anchor of a doubt by its index on the page: `D1`. */
export const messageAnchor = (index: number): string => `D${index + 1}`

const messageLink = (index: number, count: number, words: string): Result | null =>
  index < 0 || index >= count ? null : <a href={`#${messageAnchor(index)}`}>{words}</a>

/**
 * The note of one of the page's doubts.
 *
 * @param doubts each with its place among them
 */
export function messageNote(message: Message, doubts: ReadonlyMap<Message, number>): Result {
  const index = doubts.get(message) ?? 0
  const { severity, ruleId, reason } = message
  const words = ruleDocs[ruleId]
  return (
    <div class={`message-note message message-${severity}`} id={messageAnchor(index)}>
      <p>
        <b>{`${severityName[severity]} · ${words?.name ?? ruleId}`}</b>
        {` ${reason}`}
      </p>
      {words ? <p class="message-note-explanation">{`${words.explanation}（规则 ${ruleId}）`}</p> : null}
      <p class="message-note-nav">
        {messageLink(index - 1, doubts.size, '上一处')}
        <span>{`存疑 ${index + 1}/${doubts.size}`}</span>
        {messageLink(index + 1, doubts.size, '下一处')}
      </p>
    </div>
  )
}
