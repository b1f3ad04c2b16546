/**
 * The account of an issue's characters: each that is not white space, and where it went.
 *
 * Of the 3,400 of 2022-09-05, so many are in articles, so many in the masthead, none is lost, none is used twice.
 */
import type { Issue } from '#model/record/issue.ts'
import type { Source, Span } from '#model/record/span.ts'

export interface CharacterCounts {
  /** Code points of the raw text that are not white space. */
  total: number
  articles: number
  furniture: number
  unplaced: number
  /** In no span. */
  lost: number
  /** In more than one span. */
  twice: number
}

type Category = 'articles' | 'furniture' | 'unplaced'

interface CategorySpan {
  category: Category
  span: Span
}

const sourceSpans = (file: string, sources: Source[], share: Category): CategorySpan[] =>
  sources
    .filter((source) => source.file === file)
    .flatMap(({ spans }) => spans.map((span): CategorySpan => ({ category: share, span })))

function categorySpans(issue: Issue, file: string): CategorySpan[] {
  const furniture = issue.pages
    .filter(({ source }) => source.file === file)
    .flatMap((page) => page.furniture.map((span): CategorySpan => ({ category: 'furniture', span })))
  return [
    ...issue.items.flatMap(({ sources }) => sourceSpans(file, sources, 'articles')),
    ...issue.unplaced.flatMap(({ sources }) => sourceSpans(file, sources, 'unplaced')),
    ...furniture,
  ]
}

const isCounted = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index)
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff
  return !isSecondHalf && !/\s/u.test(text.charAt(index))
}

/** Account of one raw file of the issue. */
export function countCharacters(issue: Issue, file: string, text: string): CharacterCounts {
  const account: CharacterCounts = { total: 0, articles: 0, furniture: 0, unplaced: 0, lost: 0, twice: 0 }
  const uses = new Uint8Array(text.length)
  for (const { category: share, span } of categorySpans(issue, file)) {
    for (let index = span[0]; index < span[1]; index++) {
      if (uses[index] === 0 && isCounted(text, index)) account[share]++
      uses[index] = Math.min(2, (uses[index] ?? 0) + 1)
    }
  }
  for (let index = 0; index < text.length; index++) {
    if (!isCounted(text, index)) continue
    account.total++
    if (uses[index] === 0) account.lost++
    if (uses[index] === 2) account.twice++
  }
  return account
}
