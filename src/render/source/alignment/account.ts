/**
 * The account of an issue's characters: each that is not white space, and where it went.
 *
 * Of the 3,400 of 2022-09-05, so many are in articles, so many in the masthead, none is lost, none is used twice.
 */
import type { Issue } from '#model/record/issue.ts'
import type { Source, Span } from '#model/record/span.ts'

export interface Account {
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

type Share = 'articles' | 'furniture' | 'unplaced'

interface Claim {
  share: Share
  span: Span
}

const claimsOn = (file: string, sources: Source[], share: Share): Claim[] =>
  sources
    .filter((source) => source.file === file)
    .flatMap(({ spans }) => spans.map((span): Claim => ({ share, span })))

function claimsOf(issue: Issue, file: string): Claim[] {
  const furniture = issue.pages
    .filter(({ source }) => source.file === file)
    .flatMap((page) => page.furniture.map((span): Claim => ({ share: 'furniture', span })))
  return [
    ...issue.items.flatMap(({ sources }) => claimsOn(file, sources, 'articles')),
    ...issue.unplaced.flatMap(({ sources }) => claimsOn(file, sources, 'unplaced')),
    ...furniture,
  ]
}

const isCounted = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index)
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff
  return !isSecondHalf && !/\s/u.test(text.charAt(index))
}

/** Account of one raw file of the issue. */
export function accountOf(issue: Issue, file: string, text: string): Account {
  const account: Account = { total: 0, articles: 0, furniture: 0, unplaced: 0, lost: 0, twice: 0 }
  const uses = new Uint8Array(text.length)
  for (const { share, span } of claimsOf(issue, file)) {
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
