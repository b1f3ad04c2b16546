/**
 * Parses a query into runs of text, all of which an article must contain.
 *
 * `刘越高 罗文鹏` has two runs, `“不惧困难 勇于担当”` in quotation marks has one; single characters are joined, so that `王 强` with
 * the space of a two-character name is one run.
 */
import { foldText } from '../fold-text.ts'

const space = /\s/u
const opening = /[“"「『]/u
const closing = /[”"」』]/gu

/** Position of the next closing quotation mark from `at` on; -1 when there is none. */
function closingFrom(query: string, at: number): number {
  closing.lastIndex = at
  return closing.exec(query)?.index ?? -1
}

/**
 * Splits a query into words separated by white space; a quotation is not split.
 *
 * Takes linear time: after the first opening mark without a closing one there is no further search for one.
 */
function wordsOf(query: string): string[] {
  const words = ['']
  let mayClose = true
  for (let at = 0, end = 0; at < query.length; at = end + 1) {
    const character = query.charAt(at)
    const closed: number = mayClose && opening.test(character) ? closingFrom(query, at + 1) : at
    mayClose &&= closed !== -1
    end = Math.max(at, closed)
    if (space.test(character)) words.push('')
    else words.push(`${words.pop()}${query.slice(at, end + 1)}`)
  }
  return words.filter((word) => word !== '')
}

function joinSingleCharacters(words: readonly string[]): string[] {
  const groups: string[] = []
  let isPreviousSingle = false
  for (const text of words) {
    const isSingle = [...foldText(text)].length < 2
    if (isSingle && isPreviousSingle) groups.push(`${groups.pop()} ${text}`)
    else groups.push(text)
    isPreviousSingle = isSingle
  }
  return groups
}

/** Returns the distinct folded runs of a query; none when it has no letter, Han character or digit. */
export function parseQuery(query: string): string[] {
  const runs = joinSingleCharacters(wordsOf(query)).map(foldText)
  return [...new Set(runs)].filter((run) => run !== '')
}
