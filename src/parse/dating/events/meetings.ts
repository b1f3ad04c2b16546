/** Meetings that are held in the same month of every year: 全国统战部长会议9日在京召开 is January. */
import type { Constraint, Day } from '../constraint.ts'
import type { Passage } from '../text/passage.ts'
import { yearlyMeetings } from './political-calendar.ts'

const meetings = yearlyMeetings.map(({ pattern, months }) => ({
  expression: new RegExp(`${pattern}[^。，]{0,14}(?:召开|举行)`, 'u'),
  months,
}))

/** A meeting that an opening reports is held in its month. */
export function meetingsIn(passage: Passage): Constraint[] {
  const opening = passage.text.slice(0, passage.openingEnd)
  if (!/召开|举行/u.test(opening)) return []
  return meetings.flatMap(({ expression, months }) => {
    const match = expression.exec(opening)
    if (!match) return []
    const clue = {
      quote: match[0],
      line: passage.lineAt(match.index),
      says: `每年${months.join('、')}月的会议`,
    }
    const isTheirs = ({ month }: Day): boolean => months.includes(month)
    return [
      {
        cost: (day: Day) => (isTheirs(day) ? 0 : 2),
        clues: (day: Day) => (isTheirs(day) ? [clue] : []),
        counterEvidence: (day: Day) => (isTheirs(day) ? [] : [clue]),
      },
    ]
  })
}
