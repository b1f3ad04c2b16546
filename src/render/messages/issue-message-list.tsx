/** Messages by issue, each with severity, reason, link to the raw line and rule: `说明：…… 原文第28行 close-call`. */
import type { Result } from 'hastscript'
import { sourceLinePath } from '#model/addresses/source-address.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import type { Message } from '#model/record/message.ts'
import { severityName } from '#model/role-name.ts'
import { chineseDate } from '../text/chinese-date.ts'

type Issue = IssueMessages['issue']

/** The place of a message: a link for a line of a raw file; text for a corrections file, which is not published. */
function placeOf(issue: Issue, { file, line }: Message['place']): Result {
  if (!issue) return <span>{`${file} 第${line}行`}</span>
  if (!issue.files.includes(file)) return <span>{`更正第${line}行`}</span>
  return <a href={sourceLinePath(issue, { file, line })}>{`原文第${line}行`}</a>
}

const messageItem = (issue: Issue, { severity, reason, ruleId, place }: Message): Result => (
  <li class={`message message-${severity}`}>
    {`${severityName[severity]}：${reason} `}
    {placeOf(issue, place)} <code>{ruleId}</code>
  </li>
)

const titleOf = (issue: Issue): Result =>
  issue ? (
    <a href={issue.path}>
      {`${issue.publication} ${issue.date === undefined ? '日期待考' : chineseDate(issue.date)}`}
    </a>
  ) : (
    <span>没有成为记录的文件</span>
  )

/** Shows a section with a list for each issue. */
export const issueMessageList = (all: readonly IssueMessages[]): Result[] =>
  all.map(({ issue, messages }) => (
    <section class="issue-messages">
      <h3>
        {titleOf(issue)} <small>{`${messages.length}处`}</small>
      </h3>
      <ul>{messages.map((message) => messageItem(issue, message))}</ul>
    </section>
  ))
