/**
 * The page part of article ids: `01` of page 1, `A02` of page A2; a page that prints no number follows the one before it.
 *
 * Pages `1`, none, `3` are `01`, `02`, `03`.
 */

import { memoize } from '../memoize.ts'
import type { Issue } from '../record/issue.ts'

/** `1` as ids write it: `01`; `A02` stays. */
const padNumber = (number: string): string => (/^\d$/u.test(number) ? `0${number}` : number)

const parseKey = (key: string): { letter: string; number: number } => {
  const [, letter = '', digits = '0'] = /^([A-Z]?)(\d+)/u.exec(key) ?? []
  return { letter, number: Number(digits) }
}

function nextKey(key: string): string {
  const { letter, number } = parseKey(key)
  return `${letter}${String(number + 1).padStart(2, '0')}`
}

/**
 * Returns a function that finds the first free key from a key on. It skips runs of taken keys that it has walked before,
 * so that a thousand pages with the same number take linear time.
 */
function freeKeyFinder(isTaken: (key: string) => boolean): (from: string) => string {
  const skips = new Map<string, string>()
  return (from) => {
    const walked: string[] = []
    let key = from
    while (isTaken(key)) {
      walked.push(key)
      key = skips.get(key) ?? nextKey(key)
    }
    for (const each of walked) skips.set(each, key)
    return key
  }
}

/**
 * Returns unique keys of the pages of an issue; of two pages with the same number the second gets the next free key.
 *
 * @param numbers as in records, in the order of the pages
 */
export function pageKeys(numbers: ReadonlyArray<string | undefined>): string[] {
  const claimed = new Set(numbers.flatMap((number) => (number === undefined ? [] : [padNumber(number)])))
  const taken = new Set<string>()
  const firstFreeKey = freeKeyFinder((key) => claimed.has(key) || taken.has(key))
  let last = '00'
  for (const number of numbers) {
    const own = number === undefined ? undefined : padNumber(number)
    last = own && !taken.has(own) ? own : firstFreeKey(nextKey(last))
    taken.add(last)
  }
  return [...taken]
}

type Paged = Pick<Issue, 'pages'>

/** Returns the unique keys of the pages of an issue, in their order. Memoized, since every page of the site needs them. */
export const pageKeysOf: (issue: Paged) => string[] = memoize(({ pages }: Paged) =>
  pageKeys(pages.map(({ number }) => number)),
)

const indexByKey = memoize(
  (issue: Paged) => new Map(pageKeysOf(issue).map((key, index) => [key, index] as const)),
)

/** Returns the index of the page of an article; 0 when the issue does not list its page. */
export const pageIndexOf = (issue: Paged, articleId: string): number =>
  indexByKey(issue).get(pageOfArticle(articleId)) ?? 0

/** Returns a printed number or key in the form in which equal ones are the same: `2` for `02`, `A2` for `A02`. */
export function plainNumber(key: string): string {
  const { letter, number } = parseKey(key)
  return `${letter}${number}`
}

/** Compares pages by printed numbers or keys, for sorting: `1`, `2`, `A01`, `A02`, `B01`. */
export function comparePages(a: string, b: string): number {
  const [first, second] = [parseKey(a), parseKey(b)]
  if (first.letter !== second.letter) return first.letter < second.letter ? -1 : 1
  return first.number - second.number
}

/** Whether a jump means this page: `A01`, and on a front page without a number also `1`, is 第一版 and A01版. */
export function isSamePage(key: string, named: string): boolean {
  const [page, meant] = [parseKey(key), parseKey(named)]
  if (page.number !== meant.number) return false
  return page.letter === meant.letter || `${page.letter}${meant.letter}` === 'A'
}

/** `A02` of the article `A02-07`. */
export const pageOfArticle = (id: string): string => id.slice(0, id.lastIndexOf('-'))
