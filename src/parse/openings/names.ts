/**
 * Reads the names of a byline: `张 胜 男` is one, `顾仲阳、张帆` are two, `张妍张金平杨芳` are three.
 */
import { beginsWithCommonSurname, surnameLength, surnameRank } from './surnames.ts'

const separators = /[\s\u3000\u00a0、，,;；/|｜丨：:]+/u
const oneHan = /^\p{Script=Han}$/u

/** Puts single characters that stand in a row together: `林  琳`. */
function joinSingles(tokens: string[]): string[] {
  const names: string[] = []
  let run = ''
  for (const token of tokens) {
    if (oneHan.test(token)) {
      run += token
      continue
    }
    if (run) names.push(run)
    run = oneHan.test(token) ? token : ''
    if (!run) names.push(token)
  }
  return run ? [...names, run] : names
}

const nameCost = (name: string): number => {
  const rank = surnameRank(name)
  const given = name.length - surnameLength(name)
  return (rank === undefined ? 400 : rank) + (given === 2 ? 20 : given === 1 ? 40 : 500) + 30
}

/** Parts a run of glued names where surnames begin, the likeliest way; a run that does not part so is one name: `娜仁其其格`. */
function splitGluedNames(run: string): string[] {
  const best: Array<{ cost: number; names: string[] } | undefined> = [{ cost: 0, names: [] }]
  for (let end = 2; end <= run.length; end += 1) {
    for (const size of [2, 3, 4]) {
      const before = best[end - size]
      if (!before) continue
      const name = run.slice(end - size, end)
      const cost = before.cost + nameCost(name)
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { cost, names: [...before.names, name] }
    }
  }
  const names = best[run.length]?.names ?? [run]
  return names.every((name) => surnameRank(name) !== undefined) ? names : [run]
}

const isGlued = (token: string): boolean =>
  /^\p{Script=Han}{5,16}$/u.test(token) ||
  (/^\p{Script=Han}{4}$/u.test(token) &&
    surnameLength(token) === 1 &&
    surnameRank(token.slice(2)) !== undefined)

/** A token's names; one that cannot be parted before surnames is one name of another tongue: `娜仁其其格`. */
function splitToken(token: string): string[] {
  if (!isGlued(token)) return [token]
  const names = splitGluedNames(token)
  return token.length <= 8 && surnameRank(token) === undefined ? [token] : names
}

/** The names that a text without role words lists. */
export function readNames(text: string): string[] {
  const tokens = joinSingles(text.split(separators).filter(Boolean))
  return tokens.flatMap(splitToken)
}

/** Whether a text is one person's name: two to four Han characters, or with a middle dot. */
export const isName = (text: string): boolean => {
  const name = text.replace(/[\s\u3000\u00a0]+/gu, '')
  if (name.includes('·')) return /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u.test(name)
  if (surnameRank(name) === undefined) return false
  return (surnameLength(name) === 2 ? /^\p{Script=Han}{2,4}$/u : /^\p{Script=Han}{2,3}$/u).test(name)
}

/** Whether a text is a name although nothing around it says so: `周乐天`, but not `全国`. */
export const isLikelyName = (text: string): boolean => beginsWithCommonSurname(text) && isName(text)
