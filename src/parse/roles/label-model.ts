/**
 * A linear-chain model over the labels (conditional random field): scores of each line, and of each label after another.
 *
 * `weights.json` has the numbers, fitted by `npm run fit`; the costs of the grammar and the cues' scores are its prior.
 */
import type { Break } from '#model/reading/tree.ts'
import { beginCost, stepCost } from './grammar.ts'
import { type Label, labels, statesOf } from './labels.ts'
import { states } from './state.ts'

export const breaks: readonly Break[] = ['blank', 'gap', 'wrap', 'hard']

/** Number of labels. */
export const width = labels.length

/** How much of the cues' scores and of the costs of the grammar the model takes over. */
const priorShare = 0.3

/** Costs above this one mean that it does not happen: they are cut, so that fitted weights can correct them. */
const highestCost = 14

const stateNumbers = labels.map((label) => statesOf(label).map((state) => states.indexOf(state)))

/** Adds what the cues' scores for states say of each label. */
export function addPriorScores(scores: ArrayLike<number>, row: Float64Array): void {
  for (let label = 0; label < width; label += 1) {
    let best = Number.NEGATIVE_INFINITY
    for (const state of stateNumbers[label] ?? []) best = Math.max(best, scores[state] ?? 0)
    row[label] = (row[label] ?? 0) + priorShare * best
  }
}

const stepBetween = (from: Label, to: Label, before: Break): number =>
  Math.min(
    highestCost,
    ...statesOf(from).flatMap((left) => statesOf(to).map((right) => stepCost(left, right, before))),
  )

/** Scores of a label after another over a kind of break: index `(break * width + from) * width + to`. */
export const priorSteps: Float64Array = Float64Array.from(
  breaks.flatMap((before) =>
    labels.flatMap((from) => labels.map((to) => -priorShare * stepBetween(from, to, before))),
  ),
)

/** Scores of the label that a page begins with. */
export const priorBegin: Float64Array = Float64Array.from(
  labels,
  (label) => -priorShare * Math.min(...statesOf(label).map(beginCost)),
)

/** Scores of steps and of the first label, prior and fitted weights together. */
export interface Chain {
  steps: Float64Array
  begin: Float64Array
}

/** A page as the chain sees it: scores of the labels of each line, a row a line, and the break before each. */
export interface ChainPage {
  /** Index `line * width + label`. */
  scores: Float64Array
  /** Number of the break before each line, in `breaks`. */
  before: Uint8Array
}

/** The label before `to` with the best score, given the scores of the sequences up to it. */
function bestBefore(row: Float64Array, steps: Float64Array, first: number): { from: number; score: number } {
  let [score, from] = [Number.NEGATIVE_INFINITY, 0]
  for (let label = 0, step = first; label < width; label += 1, step += width) {
    const value = (row[label] ?? 0) + (steps[step] ?? 0)
    if (value > score) [score, from] = [value, label]
  }
  return { from, score }
}

/** The best sequence of labels, as their numbers (Viterbi). */
export function bestLabels({ steps, begin }: Chain, { scores, before }: ChainPage): number[] {
  const count = before.length
  if (count === 0) return []
  const back = new Uint8Array(count * width)
  let row = begin.map((value, label) => value + (scores[label] ?? 0))
  for (let at = 1; at < count; at += 1) {
    const base = (before[at] ?? 0) * width * width
    const above = row
    row = Float64Array.from(labels, (_, to) => {
      const { from, score } = bestBefore(above, steps, base + to)
      back[at * width + to] = from
      return score + (scores[at * width + to] ?? 0)
    })
  }
  const path = [row.indexOf(Math.max(...row))]
  for (let at = count - 1; at > 0; at -= 1) path.push(back[at * width + (path.at(-1) ?? 0)] ?? 0)
  return path.reverse()
}

const sumOfExponentials = (values: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

/** Logarithms of the sums over all sequences before and after each line, and over all sequences. */
export interface Sums {
  ahead: Float64Array
  behind: Float64Array
  all: number
}

/** Sums over the sequences up to each line and label. */
function sumAhead({ steps, begin }: Chain, { scores, before }: ChainPage): Float64Array {
  const ahead = new Float64Array(before.length * width)
  const terms = new Float64Array(width)
  for (let label = 0; label < width; label += 1) ahead[label] = (begin[label] ?? 0) + (scores[label] ?? 0)
  const sumInto = (at: number, to: number): number => {
    let step = (before[at] ?? 0) * width * width + to
    for (let from = 0; from < width; from += 1, step += width)
      terms[from] = (ahead[(at - 1) * width + from] ?? 0) + (steps[step] ?? 0)
    return sumOfExponentials(terms)
  }
  for (let at = 1; at < before.length; at += 1)
    for (let to = 0; to < width; to += 1)
      ahead[at * width + to] = sumInto(at, to) + (scores[at * width + to] ?? 0)
  return ahead
}

/** Sums over the sequences after each line and label. */
function sumBehind({ steps }: Chain, { scores, before }: ChainPage): Float64Array {
  const behind = new Float64Array(before.length * width)
  const terms = new Float64Array(width)
  const sumFrom = (at: number, from: number): number => {
    const step = ((before[at + 1] ?? 0) * width + from) * width
    const next = (at + 1) * width
    for (let to = 0; to < width; to += 1)
      terms[to] = (steps[step + to] ?? 0) + (scores[next + to] ?? 0) + (behind[next + to] ?? 0)
    return sumOfExponentials(terms)
  }
  for (let at = before.length - 2; at >= 0; at -= 1)
    for (let from = 0; from < width; from += 1) behind[at * width + from] = sumFrom(at, from)
  return behind
}

/** Forward and backward sums of a page with at least one line. */
export function sumSequences(chain: Chain, page: ChainPage): Sums {
  const ahead = sumAhead(chain, page)
  const last = ahead.slice((page.before.length - 1) * width)
  return { ahead, behind: sumBehind(chain, page), all: sumOfExponentials(last) }
}
