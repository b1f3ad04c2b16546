/** How cues, grammar and the rules after them read a line and its neighbours, and what each cue says of it. */
import { states } from '../state.ts'
import type { FeatureOfPage, FirstReading, Observe } from './page-features.ts'

const certainty = (margin: number): string => (margin < 1 ? 'low' : margin < 3 ? 'middle' : 'high')

const roleOf = ({ joined, state }: FirstReading): string => (joined ? 'joined' : state)

function bestOf(scores: ArrayLike<number>): string {
  let best = 0
  for (let at = 1; at < states.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at
  return states[best] ?? ''
}

const bounded = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value))

/** What each cue says of a line, and what all of them say together. */
function observeCues({ scores, cues }: FirstReading, observe: Observe): void {
  states.forEach((state, index) => {
    const score = scores[index] ?? 0
    if (score !== 0) observe(`score-${state}`, bounded(score / 6, 1.5))
  })
  for (const [cue, weight] of cues)
    if (weight !== 0) observe(`cue-${cue}${weight > 0 ? '+' : '-'}`, Math.min(1.5, Math.abs(weight) / 4))
}

export const firstReading: FeatureOfPage = ({ first, lines }) => {
  const best = first.map(({ scores }) => bestOf(scores))
  const observeNeighbour = (at: number, offset: -1 | 1, observe: Observe): void => {
    const other = first[at + offset]
    if (!other) return
    observe(`read${offset}-${roleOf(other)}`)
    observe(`read${offset}-${roleOf(other)}/${other.opens}`)
    observe(`cues${offset}-${best[at + offset]}`)
  }
  return (at, observe) => {
    const own = first[at]
    if (!own) return
    const role = roleOf(own)
    observe(`read-${role}`)
    observe(`read-${role}/${own.state}/${certainty(own.margin)}`)
    observe(`read-${role}/${own.opens}`)
    observe(`read-${role}/${own.opens}/${lines[at]?.before}`)
    observe(`read-${role}/${own.opens}/${certainty(own.margin)}`)
    observeNeighbour(at, -1, observe)
    observeNeighbour(at, 1, observe)
    observe(`cues-${best[at]}`)
    observeCues(own, observe)
  }
}
