/**
 * Assigns the messages of an issue to its articles by the row of the source page in which each message is shown.
 *
 * `让老人少跑` of `01-01` on line 2 continues on line 5 with `路。今年底以前。`, after all of `01-03`: a message about line 5
 * belongs to `01-01`.
 */
import { filesOf } from '#model/addresses/address.ts'
import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Article } from '#model/record/article.ts'
import type { Message } from '#model/record/message.ts'
import type { RawTextOf } from '../../raw-text-of.ts'
import { type CollationRow, collate } from './collation.ts'

function rowsWithMessages({ issue, reading }: ParsedIssue, rawText: RawTextOf): CollationRow[] {
  const byFile = groupBy(issue.messages, ({ place }) => place.file)
  return filesOf(issue).flatMap((file) => {
    const messages = byFile.get(file)
    return messages ? collate(rawText(file), file, reading, messages) : []
  })
}

const byArticle = memoize((parsed: ParsedIssue, rawText: RawTextOf) =>
  groupBy(rowsWithMessages(parsed, rawText), ({ block }) => block?.article ?? ''),
)

/** Returns the messages about one article, in the order of the raw text. */
export const messagesAbout = (
  parsed: ParsedIssue,
  rawText: RawTextOf,
  { id }: Pick<Article, 'id'>,
): Message[] => (byArticle(parsed, rawText).get(id) ?? []).flatMap(({ messages }) => messages)
