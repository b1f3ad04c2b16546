/** A message in the row that it is about, with links to the previous and the next message. */
import type { Result } from 'hastscript'
import type { Message } from '#model/record/message.ts'
import { severityName } from '#model/role-name.ts'
import type { RuleDocs } from '#model/rule-metadata.ts'

/** Anchor of a message by its index on the page, from 0: `D1` for 0. */
export const messageAnchor = (index: number): string => `D${index + 1}`

const messageLink = (index: number, count: number, label: string): Result | null =>
  index < 0 || index >= count ? null : <a href={`#${messageAnchor(index)}`}>{label}</a>

/**
 * Shows severity, rule, reason and explanation of a message: `说明 · 两可 读作主题，也可能是副题（相差 0.90）`.
 *
 * @param indexes every message on the page with its index
 */
export function messageNote(
  message: Message,
  indexes: ReadonlyMap<Message, number>,
  ruleDocs: RuleDocs,
): Result {
  const index = indexes.get(message) ?? 0
  const { severity, ruleId, reason } = message
  const rule = ruleDocs.get(ruleId)
  return (
    <div class={`message-note message message-${severity}`} id={messageAnchor(index)}>
      <p>
        <b>{`${severityName[severity]} · ${rule?.name ?? ruleId}`}</b>
        {` ${reason}`}
      </p>
      {rule ? <p class="message-note-explanation">{`${rule.reason}（规则 ${ruleId}）`}</p> : null}
      <p class="message-note-nav">
        {messageLink(index - 1, indexes.size, '上一处')}
        <span>{`存疑 ${index + 1}/${indexes.size}`}</span>
        {messageLink(index + 1, indexes.size, '下一处')}
      </p>
    </div>
  )
}
