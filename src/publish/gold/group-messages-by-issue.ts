/**
 * Groups messages by issue, the newest issue first; messages about files without a record precede all issues.
 *
 * The messages about `content/issues/2022/0905.txt` belong to `hyrb/2022-09-05`.
 */
import { isAbsolute, relative, sep } from 'node:path'
import { fixPathOf } from '#model/content/correction.ts'
import { groupBy } from '#model/group-by.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'

const issueOf = ({
  id,
  path,
  publication,
  date,
  files,
  sourceParts,
}: IssueSummary): NonNullable<IssueMessages['issue']> => ({
  id,
  path,
  publication: publication.name,
  files: Array.from(new Set(files)),
  ...(date && { date: date.value }),
  ...(sourceParts && { sourceParts }),
})

/**
 * The message with its file relative to the folder of issues; none for other files, such as profiles: these messages are
 * for editors only, and the paths of the server are not published.
 */
function withRecordPath(message: Message, issues: string): Message[] {
  const file = relative(issues, message.place.file)
  if (isAbsolute(file) || file.split(sep)[0] === '..') return []
  return [{ ...message, place: { ...message.place, file: file.replaceAll(sep, '/') } }]
}

/**
 * Returns the messages of each issue that has any.
 *
 * @param messages with paths that start with `issues`
 * @param summaries oldest first
 * @param issues folder of the raw files
 */
export function groupMessagesByIssue(
  messages: readonly Message[],
  summaries: readonly IssueSummary[],
  issues: string,
): IssueMessages[] {
  const byFile = groupBy(
    messages.flatMap((message) => withRecordPath(message, issues)),
    ({ place }) => place.file,
  )
  const take = (file: string): Message[] => {
    const taken = byFile.get(file) ?? []
    byFile.delete(file)
    return taken
  }
  const ofIssues = summaries.toReversed().map(
    (summary): IssueMessages => ({
      issue: issueOf(summary),
      messages: summary.files.flatMap((file) => [...take(file), ...take(fixPathOf(file))]),
    }),
  )
  const rest: IssueMessages = { messages: [...byFile.values()].flat() }
  return [rest, ...ofIssues].filter((group) => group.messages.length > 0)
}
