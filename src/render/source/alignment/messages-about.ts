/**
 * The doubts that arose within an article, found as the source page finds the row in which each stands.
 *
 * Line 62, a stray paragraph that was put back into `01-28`, is that article's, though `01-40` begins on line 55.
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

/** In the order of the raw text. */
export const messagesAbout = (
  parsed: ParsedIssue,
  rawText: RawTextOf,
  { id }: Pick<Article, 'id'>,
): Message[] => (byArticle(parsed, rawText).get(id) ?? []).flatMap(({ messages }) => messages)
