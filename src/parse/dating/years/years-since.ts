/**
 * A year and how long ago it is, in one sentence: `2012年开办，至今已有九年` was written in 2021.
 */
import { chineseNumber } from '../../text/chinese-number.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Constraint } from '../constraint.ts'
import { yearPattern } from '../text/mention.ts'
import type { Passage } from '../text/passage.ts'

/** Evidence for about one year, and that year. */
interface CountedYear extends Constraint {
  year: number
}

const untilNow = ['至今', '如今', '一晃', '等了', '盼了']

const since = new RegExp(
  `(?<![\\d.])(?<year>${yearPattern})\\s?年(?![底末]?[前后内])[^！？]{0,40}?(?:${untilNow.join('|')})[^，。；]{0,4}?(?<count>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:个年头|年(?![代级度期]))`,
  'gu',
)

/** Cost of the years before and after it, as years are counted in two ways, and of all others. */
const [adjacentYearCost, otherYearCost] = [0.5, 2.8]

/** Returns the years of the issue that follow from how long ago others are. */
export function yearsSince(passage: Passage): CountedYear[] {
  return matchesOf(passage.text, since, untilNow).map((match) => {
    const { year: first, count } = match.groups ?? {}
    const own = (chineseNumber(first ?? '') ?? 0) + (chineseNumber(count ?? '') ?? 0)
    const clue = { quote: match[0], line: passage.lineAt(match.index), says: '从那年算来的年份' }
    const distance = (on: { year: number }): number => Math.abs(on.year - own)
    return {
      year: own,
      cost: (day) => [0, adjacentYearCost][distance(day)] ?? otherYearCost,
      clues: (day) => (distance(day) === 0 ? [clue] : []),
    }
  })
}
