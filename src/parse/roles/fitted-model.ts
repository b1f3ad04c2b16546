/**
 * The fitted weights of the observations and of the steps between labels.
 */

import type { Break } from '#model/reading/tree.ts'
import type { ObserveLine } from './features.ts'
import {
  addPriorScores,
  breaks,
  type Chain,
  type ChainPage,
  priorBegin,
  priorSteps,
  width,
} from './label-model.ts'

export interface FittedModel {
  /** Number of each observation. */
  numbers: ReadonlyMap<string, number>
  /** Weights of each observation for each label: index `observation * width + label`. */
  weights: Float32Array
  chain: Chain
}

/** The prior alone: the cues' scores and the costs of the grammar. */
export const priorModel: FittedModel = {
  numbers: new Map(),
  weights: new Float32Array(0),
  chain: { steps: priorSteps, begin: priorBegin },
}

/** The page as the chain sees it. */
export function chainPage(
  { numbers, weights }: FittedModel,
  observeLine: ObserveLine,
  cueScores: ReadonlyArray<ArrayLike<number>>,
  before: readonly Break[],
): ChainPage {
  const scores = new Float64Array(before.length * width)
  const row = new Float64Array(width)
  const observe = (id: string, value = 1): void => {
    const number = numbers.get(id)
    if (number === undefined) return
    for (let label = 0, from = number * width; label < width; label += 1, from += 1)
      row[label] = (row[label] ?? 0) + value * (weights[from] ?? 0)
  }
  before.forEach((_, at) => {
    addPriorScores(cueScores[at] ?? [], row.fill(0))
    observeLine(at, observe)
    scores.set(row, at * width)
  })
  return { scores, before: Uint8Array.from(before, (each) => breaks.indexOf(each)) }
}
