/**
 * Where the parts of an article, and the doubts about it, stand in the raw text.
 *
 * The third paragraph of `01-28` is on line 34, so its margin says 34 and leads to `source/#L34`.
 */
import type { Article } from '#model/article.ts'
import type { Issue } from '#model/issue.ts'
import type { Message } from '#model/message.ts'
import type { BlockReading, Reading } from '#model/reading.ts'
import type { RawPlace } from './joins.ts'
import { anchorsOf } from './part-anchors.ts'

/** First line of each part of an article, with its raw file, by the part's anchor. */
export function linesOfParts(reading: Reading, article: Article): Map<string, RawPlace> {
  const own = reading.filter((block) => block.article === article.id)
  const places = own.flatMap((block) =>
    anchorsOf(article, block).map((anchor): [string, RawPlace] => [anchor, block]),
  )
  return new Map(places.toReversed())
}

/** The block that holds a line: the last one that begins on it or before it. */
function blockAt(reading: Reading, file: string, line: number): BlockReading | undefined {
  return reading.findLast((block) => block.file === file && block.line <= line)
}

/** The issue's messages that arose within the article. */
export const messagesAbout = (issue: Issue, reading: Reading, article: Article): Message[] =>
  issue.messages.filter(({ place }) => blockAt(reading, place.file, place.line)?.article === article.id)

/** Line on which the article begins: its id is `<page>-<line>`. */
const firstLine = ({ id }: Pick<Article, 'id'>): number => Number(id.split('-')[1])

/** Where the article begins, and where it goes on in other raw files, in the order of its sources. */
export const beginnings = (reading: Reading, article: Article): RawPlace[] =>
  article.sources.map(({ file }, index) => {
    const block = reading.find((each) => each.article === article.id && each.file === file)
    return { file, line: index === 0 ? firstLine(article) : (block?.line ?? 1) }
  })
