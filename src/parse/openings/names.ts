/**
 * Reads the names of a byline: `张 胜 男` is one name, `顾仲阳、张帆` are two, `张妍张金平杨芳` are three.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { beginsWithCommonSurname, surnameLength, surnameRank } from './surnames.ts'

const separators = /[\s、，,;；/|｜丨：:]/u
const oneHan = /^\p{Script=Han}$/u

/** Joins consecutive single characters to one name: `林  琳`. */
function joinSingles(tokens: string[]): string[] {
  const names: string[] = []
  let single = false
  for (const token of tokens) {
    const isSingle = oneHan.test(token)
    if (isSingle && single) names.push(`${names.pop()}${token}`)
    else names.push(token)
    single = isSingle
  }
  return names
}

/** Cost of reading a text of two to four characters as one name: low for common surnames and two-character given names. */
const nameCost = (name: string, lexicon: Lexicon): number => {
  const rank = surnameRank(name, lexicon)
  const given = name.length - surnameLength(name, lexicon)
  return (rank ?? 400) + (given === 2 ? 20 : given === 1 ? 40 : 500) + 30
}

/** Splits names without separators before surnames, at the lowest cost; one name where that is impossible: `娜仁其其格`. */
function splitGluedNames(run: string, lexicon: Lexicon): string[] {
  const best: Array<{ cost: number; names: string[] } | undefined> = [{ cost: 0, names: [] }]
  for (let end = 2; end <= run.length; end += 1) {
    for (const size of [2, 3, 4]) {
      const before = best[end - size]
      if (!before) continue
      const name = run.slice(end - size, end)
      const cost = before.cost + nameCost(name, lexicon)
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { cost, names: [...before.names, name] }
    }
  }
  const names = best[run.length]?.names ?? [run]
  return names.every((name) => surnameRank(name, lexicon) !== undefined) ? names : [run]
}

/** Length of a token that may be several names without separators. */
const gluedNames = /^\p{Script=Han}{4,16}$/u

/** The names in a text without role words, in order, their inner spaces removed. */
export function readNames(text: string, lexicon: Lexicon): string[] {
  const tokens = joinSingles(text.split(separators).filter(Boolean))
  return tokens.flatMap((token) => (gluedNames.test(token) ? splitGluedNames(token, lexicon) : [token]))
}

/** Whether a text is one person's name: a surname and one or two characters, or a name with a middle dot: `阿卜·买买提`. */
export const isName = (text: string, lexicon: Lexicon): boolean => {
  const name = text.replace(/\s/gu, '')
  if (name.includes('·')) return /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u.test(name)
  if (surnameRank(name, lexicon) === undefined) return false
  return (surnameLength(name, lexicon) === 2 ? /^\p{Script=Han}{2,4}$/u : /^\p{Script=Han}{2,3}$/u).test(name)
}

/** Whether a text is a name although its context does not show it: `周乐天`, but not `全国`. */
export const isLikelyName = (text: string, lexicon: Lexicon): boolean =>
  beginsWithCommonSurname(text, lexicon) && isName(text, lexicon)
