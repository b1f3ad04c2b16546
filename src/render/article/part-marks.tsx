/** The anchor and the line number of each part of an article on its page: `id="p3"`, and a link to line 34 of the raw text. */
import type { Result } from 'hastscript'
import { type SourcePages, sourceLinePath, sourcePagesOf } from '#model/addresses/source-address.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Article } from '#model/record/article.ts'
import type { RawPlace } from './joins.ts'
import { linesOfParts } from './places-in-source.ts'

/** What the element of a part shows besides its text. */
export interface PartMark {
  /** Anchor; absent where the part is shown on another page than its article's. */
  id?: string
  /** Link to the line of the raw text. */
  line: Result | null
}

/** Looks up the mark of a part by its anchor: `p3`. */
export type PartMarks = (anchor: string) => PartMark

/** Marks for an article that is shown on another page than its own: no ids, no line numbers. */
export const unmarked: PartMarks = () => ({ line: null })

const lineLink = (source: SourcePages, place: RawPlace): Result => (
  <a class="line-number" href={sourceLinePath(source, place)} aria-label={`对照原文第${place.line}行`}>
    {String(place.line)}
  </a>
)

/** The marks of an article's parts on its page; a part without a block, such as the 专栏 of a second brief, has only its id. */
export function partMarks(parsed: ParsedIssue, article: Article): PartMarks {
  const lines = linesOfParts(parsed.reading, article)
  const source = sourcePagesOf(parsed)
  return (anchor) => {
    const place = lines.get(anchor)
    return { id: anchor, line: place ? lineLink(source, place) : null }
  }
}
