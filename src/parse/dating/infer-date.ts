/**
 * Infers the day that fits all evidence of a page best, and its margin over the next best.
 *
 * 2022-09-23 for a page that reports 9月22日 and 9月21日, names 2021年度 and 2022年, and 喜迎党的二十大.
 */
import type { Clue } from '#model/record/evidence.ts'
import type { Constraint, Day } from './constraint.ts'
import { daysSince } from './days/reported-days.ts'
import { candidateDays, type PageEvidence } from './evidence.ts'
import { merelyNamed } from './years/named-years.ts'

export interface Inference {
  day: Day
  /** The next best day. */
  runnerUp: Day | undefined
  /** Cost of the runner-up minus that of the day; at most `maxMargin`. */
  margin: number
  clues: Clue[]
  counterEvidence: Clue[]
  /** Whether two independent signs confirm the day, and two its year. */
  isConfirmed: boolean
}

/** Margin of a day without a runner-up. */
const maxMargin = 9

const costOf = (constraints: readonly Constraint[], day: Day): number =>
  constraints.reduce((sum, { cost }) => sum + cost(day), 0)

const isSupported = ({ reported }: PageEvidence): boolean =>
  reported.some(({ place }) => place === 'opening' || place === 'caption') ||
  reported.filter(({ place }) => place === 'body').length > 1

function unique(clues: readonly Clue[]): Clue[] {
  const keyed = clues.map((clue) => [`${clue.line} ${clue.quote}`, clue] as const)
  return Array.from(new Map(keyed).values())
}

const counterEvidenceOf = (constraints: readonly Constraint[], day: Day): Clue[] =>
  unique(constraints.flatMap(({ counterEvidence }) => counterEvidence?.(day) ?? []))

/** Items whose opening reports the day, the day before, or calls a day today: each of them is a sign of its own. */
const itemsNear = ({ reported, statedDays }: PageEvidence, day: Day): Set<number> =>
  new Set([
    ...reported
      .filter((mention) => mention.place === 'opening' && [0, 1].includes(daysSince(mention, day) ?? -1))
      .map(({ item }) => item),
    ...statedDays.filter(({ cost }) => cost(day) === 0).map(({ item }) => item),
  ])

/** Whether two signs speak for the year, and not only years that the page happens to name. */
function confirmsYear({ years }: PageEvidence, day: Day): boolean {
  const signs = unique(years.flatMap(({ clues }) => clues(day)))
  return signs.length > 1 && signs.some(({ says }) => says !== merelyNamed)
}

const isConfirmed = (evidence: PageEvidence, day: Day): boolean =>
  itemsNear(evidence, day).size > 1 && confirmsYear(evidence, day)

/** Returns the best day for the page; nothing when the page reports no day or gives no year. */
export function inferDate(
  evidence: PageEvidence,
  otherConstraints: readonly Constraint[] = [],
): Inference | undefined {
  if (!isSupported(evidence)) return undefined
  const constraints = [...evidence.days, ...evidence.years, ...otherConstraints]
  const ranked = candidateDays(evidence)
    .map((day) => ({ day, cost: costOf(constraints, day) }))
    .sort((a, b) => a.cost - b.cost || a.day.number - b.day.number)
  const [best, second] = ranked
  if (!best) return undefined
  const { day } = best
  return {
    day,
    runnerUp: second?.day,
    margin: second ? Math.min(maxMargin, second.cost - best.cost) : maxMargin,
    clues: unique(constraints.flatMap((each) => each.clues(day))),
    counterEvidence: counterEvidenceOf(constraints, day),
    isConfirmed: isConfirmed(evidence, day),
  }
}

/** Returns the words of the page that contradict a day that is known from elsewhere. */
export const findCounterEvidence = ({ days, years }: PageEvidence, day: Day): Clue[] =>
  counterEvidenceOf([...days, ...years], day)
