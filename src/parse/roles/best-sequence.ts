/**
 * The best whole sequence of states for a page (Viterbi), and by how much it beats every other one.
 *
 * `我市政务大数据发展初见成效` alone might be anything; between a paragraph and a lead it is a headline.
 */
import type { Break } from '#model/reading/tree.ts'
import { beginCost, endCost, stepCost } from './grammar.ts'
import { roleOf, type State, states } from './state.ts'

export interface Step {
  before: Break
  /** Sum of the evidence for each state, in the order of `states`. */
  scores: ArrayLike<number>
}

export interface Choice {
  state: State
  /** By how much the best sequence beats the best one in which this block has another role. */
  margin: number
  /** The state of that other sequence here. */
  runnerUp: State
}

const stateCount = states.length

/** Costs of all steps over one kind of break: of those from a state in a row, and of those to a state. */
interface Costs {
  from: Float64Array
  into: Float64Array
}

const table = (cost: (row: State, column: State) => number): Float64Array =>
  Float64Array.from(states.flatMap((row) => states.map((column) => cost(row, column))))

const costsOver = (before: Break): Costs => ({
  from: table((from, to) => stepCost(from, to, before)),
  into: table((to, from) => stepCost(from, to, before)),
})

const stepCosts: Record<Break, Costs> = {
  wrap: costsOver('wrap'),
  hard: costsOver('hard'),
  blank: costsOver('blank'),
  gap: costsOver('gap'),
}

const beginCosts = Float64Array.from(states, beginCost)
const endCosts = Float64Array.from(states, endCost)
const roles = states.map(roleOf)

/** A score for each state, in their order. */
type Row = Float64Array

/** Best of a row's scores, each less its cost in one row of a table. */
function bestMinusCost(row: Row, costs: Float64Array, state: number): number {
  let best = Number.NEGATIVE_INFINITY
  for (let other = 0, at = state * stateCount; other < stateCount; other += 1, at += 1) {
    const total = (row[other] ?? 0) - (costs[at] ?? 0)
    if (total > best) best = total
  }
  return best
}

/** Best score of every beginning of the page that ends in each state. */
function forward(steps: Step[]): Row[] {
  const rows: Row[] = []
  for (const { before, scores } of steps) {
    const previous = rows.at(-1)
    const { into } = stepCosts[before]
    const row = new Float64Array(stateCount)
    for (let to = 0; to < stateCount; to += 1)
      row[to] = (previous ? bestMinusCost(previous, into, to) : -(beginCosts[to] ?? 0)) + (scores[to] ?? 0)
    rows.push(row)
  }
  return rows
}

/** Best score of every rest of the page after each state, that state's own score left out. */
function backward(steps: Step[]): Row[] {
  const rows: Row[] = new Array(steps.length)
  let after = endCosts.map((cost) => -cost)
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    rows[at] = after
    const { before, scores } = steps[at] ?? { before: 'gap', scores: [] }
    const { from } = stepCosts[before]
    const rest = after.map((score, to) => (scores[to] ?? 0) + score)
    after = rest.map((_, state) => bestMinusCost(rest, from, state))
  }
  return rows
}

/** Index of the best score among the states that a condition lets through; the first of equals. */
function bestOf(scoreOf: (index: number) => number, isMeant = (_: number): boolean => true): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let index = 0; index < stateCount; index += 1) {
    const score = isMeant(index) ? scoreOf(index) : Number.NEGATIVE_INFINITY
    if (score > most) {
      most = score
      best = index
    }
  }
  return best
}

const stateAt = (index: number): State => states[index] ?? 'unplaced'

function choice(ahead: Row, behind: Row, chosen: number): Choice {
  const total = (index: number): number => (ahead[index] ?? 0) + (behind[index] ?? 0)
  const second = bestOf(total, (index) => roles[index] !== roles[chosen])
  return { state: stateAt(chosen), margin: total(chosen) - total(second), runnerUp: stateAt(second) }
}

/** One choice a step. Time and memory are linear in the number of steps. */
export function bestSequence(steps: Step[]): Choice[] {
  const [ahead, behind] = [forward(steps), backward(steps)]
  let last: number | undefined
  return steps.map(({ before, scores }, at) => {
    const [done, rest] = [
      ahead[at] ?? new Float64Array(stateCount),
      behind[at] ?? new Float64Array(stateCount),
    ]
    const costs = last === undefined ? beginCosts : stepCosts[before].from.subarray(last * stateCount)
    last = bestOf((to) => (scores[to] ?? 0) + (rest[to] ?? 0) - (costs[to] ?? 0))
    return choice(done, rest, last)
  })
}
