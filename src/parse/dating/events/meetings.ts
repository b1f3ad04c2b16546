/** Meetings that are held in the same month of every year: 全国统战部长会议9日在京召开 is January. */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import type { Constraint, Day } from '../constraint.ts'
import type { Passage } from '../text/passage.ts'

const meetingsOf = memoize(({ politicalCalendar }: Lexicon) =>
  politicalCalendar.yearlyMeetings.map(({ pattern, months }) => ({
    expression: new RegExp(`(?:${pattern})[^。，]{0,14}(?:召开|举行)`, 'u'),
    months,
  })),
)

/** Returns one constraint for each yearly meeting that the opening of a passage reports. */
export function meetingsIn(passage: Passage, lexicon: Lexicon): Constraint[] {
  const opening = passage.text.slice(0, passage.openingEnd)
  if (!/召开|举行/u.test(opening)) return []
  return meetingsOf(lexicon).flatMap(({ expression, months }) => {
    const match = expression.exec(opening)
    if (!match) return []
    const clue = {
      quote: match[0],
      line: passage.lineAt(match.index),
      says: `每年${months.join('、')}月的会议`,
    }
    const fits = ({ month }: Day): boolean => months.includes(month)
    return [
      {
        cost: (day: Day) => (fits(day) ? 0 : 2),
        clues: (day: Day) => (fits(day) ? [clue] : []),
        counterEvidence: (day: Day) => (fits(day) ? [] : [clue]),
      },
    ]
  })
}
