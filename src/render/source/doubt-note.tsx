/** A doubt where it arises: which rule speaks, what it says and why, and the way to the doubts before and after it. */
import type { Result } from 'hastscript'
import type { Message } from '#model/record/message.ts'
import { severityName } from '#model/role-name.ts'
import { ruleWords } from '#model/rule-words.ts'

/** Anchor of a doubt by its index on the page: `D1`. */
export const doubtAnchor = (index: number): string => `D${index + 1}`

const step = (index: number, count: number, words: string): Result | null =>
  index < 0 || index >= count ? null : <a href={`#${doubtAnchor(index)}`}>{words}</a>

/**
 * The note of one of the page's doubts.
 *
 * @param doubts each with its place among them
 */
export function doubtNote(message: Message, doubts: ReadonlyMap<Message, number>): Result {
  const index = doubts.get(message) ?? 0
  const { severity, ruleId, reason } = message
  const words = ruleWords[ruleId]
  return (
    <div class={`doubt message message-${severity}`} id={doubtAnchor(index)}>
      <p>
        <b>{`${severityName[severity]} · ${words?.name ?? ruleId}`}</b>
        {` ${reason}`}
      </p>
      {words ? <p class="doubt-why">{`${words.why}（规则 ${ruleId}）`}</p> : null}
      <p class="doubt-steps">
        {step(index - 1, doubts.size, '上一处')}
        <span>{`存疑 ${index + 1}/${doubts.size}`}</span>
        {step(index + 1, doubts.size, '下一处')}
      </p>
    </div>
  )
}
