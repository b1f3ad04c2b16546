/** Doubts by issue, each with the rule that raised it and its line of the raw text. */
import type { Result } from 'hastscript'
import { lineAnchor, sourcePath } from '#model/addresses/address.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import type { Message } from '#model/record/message.ts'
import { severityName } from '#model/role-name.ts'
import { chineseDate } from '../text/chinese-date.ts'

type Issue = IssueMessages['issue']

/** A line of a raw file leads to it; of a file beside it, the corrections, readers have none. */
function placeOf(issue: Issue, { file, line }: Message['place']): Result {
  if (!issue) return <span>{`${file} 第${line}行`}</span>
  if (!issue.files.includes(file)) return <span>{`更正第${line}行`}</span>
  return <a href={`${sourcePath(issue)}#${lineAnchor(issue.files, { file, line })}`}>{`原文第${line}行`}</a>
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

/** A list of issues, each with all that is doubted about it. */
export const issueMessageList = (doubts: readonly IssueMessages[]): Result[] =>
  doubts.map(({ issue, messages }) => (
    <section class="issue-messages">
      <h3>
        {titleOf(issue)} <small>{`${messages.length}处`}</small>
      </h3>
      <ul>{messages.map((message) => messageItem(issue, message))}</ul>
    </section>
  ))
