/**
 * What a reader asked for: the runs of text that one article must all contain.
 *
 * `刘越高 罗文鹏` asks for both names; `“不惧困难 勇于担当”` in quotation marks for the one run; in `王 强` the space is taken for the
 * typesetter's, since characters that stand alone are read together.
 */
import { foldText } from '../fold-text.ts'

/** Words parted by white space; white space between quotation marks parts nothing. */
const word = /(?:[“"「『][^”"」』]*[”"」』]|\S)+/gu

function joinSingleCharacters(words: readonly string[]): string[] {
  const groups: string[] = []
  let open = false
  for (const text of words) {
    const alone = [...foldText(text)].length < 2
    if (alone && open) groups.push(`${groups.pop()} ${text}`)
    else groups.push(text)
    open = alone
  }
  return groups
}

/** The folded runs asked for, without repeats; none when the query has no letter, character or digit. */
export function parseQuery(query: string): string[] {
  const runs = joinSingleCharacters(query.match(word) ?? []).map(foldText)
  return [...new Set(runs)].filter((run) => run !== '')
}
