/** What the elements of an article's page carry that hold its parts: `id="p3"`, and the way to line 34 of the raw text. */
import type { Result } from 'hastscript'
import { sourceLinePath } from '#model/addresses/address.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import type { RawPlace } from './joins.ts'
import { linesOfParts } from './places-in-source.ts'

export interface PartMark {
  /** Absent where the part is shown away from its article's page. */
  id?: string
  line: Result | null
}

/** The mark of a part by its anchor. */
export type PartMarks = (anchor: string) => PartMark

/** For an article on another page than its own. */
export const unmarked: PartMarks = () => ({ line: null })

const lineLink = (issue: Issue, place: RawPlace): Result => (
  <a class="line-number" href={sourceLinePath(issue, place)} aria-label={`对照原文第${place.line}行`}>
    {String(place.line)}
  </a>
)

/** The marks of an article's parts on its own page; a part without a line of its own, as 专栏 of a second brief, has only its id. */
export function partMarks({ issue, reading }: ParsedIssue, article: Article): PartMarks {
  const lines = linesOfParts(reading, article)
  return (anchor) => {
    const place = lines.get(anchor)
    return { id: anchor, line: place ? lineLink(issue, place) : null }
  }
}
