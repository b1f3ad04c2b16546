/**
 * Years that the page gives in words and in figures at once: 明年（2010年）元旦 was written in 2009.
 */
import { chineseNumber } from '../../text/chinese-number.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Constraint, Day } from '../constraint.ts'
import { relativeYears, yearPattern } from '../text/mention.ts'
import type { Passage } from '../text/passage.ts'

/** Evidence for one year, and that year. */
interface StatedYear extends Constraint {
  year: number
}

const words = Object.keys(relativeYears)

const yearPairs = new RegExp(
  [
    `(?<word>${words.join('|')})\\s?[（(]\\s?(?<year>${yearPattern})\\s?年?度?[）)]`,
    `(?<yearFirst>${yearPattern})\\s?年\\s?[（(](?<wordAfter>${words.join('|')})[）)]`,
  ].join('|'),
  'gu',
)

/** Cost of any other year. */
const weight = 3

function statedYear(passage: Passage, match: RegExpExecArray): StatedYear {
  const { word, wordAfter, year: named, yearFirst } = match.groups ?? {}
  const own = (chineseNumber(named ?? yearFirst ?? '') ?? 0) - (relativeYears[word ?? wordAfter ?? ''] ?? 0)
  const clue = { quote: match[0], line: passage.lineAt(match.index), says: '文中自称的年份' }
  const fits = (day: Day): boolean => day.year === own
  return {
    year: own,
    cost: (day) => (fits(day) ? 0 : weight),
    clues: (day) => (fits(day) ? [clue] : []),
    counterEvidence: (day) => (fits(day) ? [] : [clue]),
  }
}

/** Returns the years of the issue that the passage states. */
export const statedYears = (passage: Passage): StatedYear[] =>
  matchesOf(passage.text, yearPairs, words).map((match) => statedYear(passage, match))
