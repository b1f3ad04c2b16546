/**
 * Parses a query into runs of text, all of which an article must contain.
 *
 * `刘越高 罗文鹏` has two runs, `“不惧困难 勇于担当”` in quotation marks has one; single characters are joined, so that `王 强` with
 * the space of a two-character name is one run.
 */
import { foldText } from '../fold-text.ts'

/** Words separated by white space; a quotation is not split. */
const word = /(?:[“"「『][^”"」』]*[”"」』]|\S)+/gu

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
  const runs = joinSingleCharacters(query.match(word) ?? []).map(foldText)
  return [...new Set(runs)].filter((run) => run !== '')
}
