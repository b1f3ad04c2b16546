/**
 * Copyfitting: estimates the height of an article that is set in one to four columns of type.
 *
 * 「小屋场」撬动基层治理「大能量」 with its 1,300 characters fills some 45 lines in two columns, 25 in four.
 */
import type { Article } from '#model/record/article.ts'

/** Characters per line of one column of type, on a wide screen. */
const measure = 17

/** Lines of type that a title, a byline and the white space around an item take. */
const titleLines = 5

const lengthOf = (text: string | undefined): number => text?.length ?? 0

const lineCount = (texts: string[], width: number): number =>
  texts.reduce((sum, text) => sum + Math.ceil((text.length + 2) / width), 0)

/** Height of an article in lines of type, headline and white space included. */
export function heightOf(
  { column, kicker, headline, subheads, body, captions }: Article,
  columns: number,
): number {
  const title = [headline ?? '', ...subheads].reduce(
    (sum, text) => sum + Math.ceil((text.length * 1.6) / (measure * columns)),
    0,
  )
  const above = (lengthOf(column) > 0 ? 1.5 : 0) + Math.ceil(lengthOf(kicker) / (measure * columns))
  const lines = lineCount([...body.map(({ text }) => text), ...captions.map(({ text }) => text)], measure)
  return titleLines + above + title + lines / columns
}
