/**
 * Makes a model from golden pages: numbers the observations that come often enough, and fits their weights.
 */
import type { Break } from '#model/reading/tree.ts'
import type { Observations } from '#parse/roles/features.ts'
import { type FittedModel, priorModel } from '#parse/roles/fitted-model.ts'
import { addPriorScores, breaks, width } from '#parse/roles/label-model.ts'
import { type Label, labelNumber } from '#parse/roles/labels.ts'
import { type FitOptions, fitChain, type TrainingPage } from './fit-chain.ts'

export interface LabelledPage {
  observed: Observations[]
  scores: ArrayLike<number>[]
  before: Break[]
  labels: Label[]
}

/** Lines on which an observation must have been made. */
const leastCount = 4

function numberObservations(pages: readonly LabelledPage[], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { observed } of pages)
    for (const observations of observed)
      for (const id of observations.keys()) counts.set(id, (counts.get(id) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= least).map(([id]) => id)
  return new Map(kept.map((id, at) => [id, at]))
}

function trainingPage(page: LabelledPage, numbers: ReadonlyMap<string, number>): TrainingPage {
  const prior = new Float64Array(page.observed.length * width)
  for (const [at, scores] of page.scores.entries())
    addPriorScores(scores, prior.subarray(at * width, (at + 1) * width))
  const places = new Map<number, number>()
  const placeOf = (number: number): number => {
    const place = places.get(number) ?? places.size
    places.set(number, place)
    return place
  }
  const observations = page.observed.map((own) => {
    const known = [...own].flatMap(([id, value]) => {
      const number = numbers.get(id)
      return number === undefined ? [] : [[placeOf(number), value] as const]
    })
    return {
      places: Uint32Array.from(known, ([place]) => place),
      values: Float32Array.from(known, ([, value]) => value),
    }
  })
  return {
    numbers: Uint32Array.from(places.keys()),
    observations,
    prior,
    before: Uint8Array.from(page.before, (before) => breaks.indexOf(before)),
    labels: Uint8Array.from(page.labels, labelNumber),
  }
}

const fitOptions: FitOptions = { epochs: 12, rate: 0.06, penalty: 0.001, seed: 1 }

/** A model fitted on pages. */
export function trainModel(pages: readonly LabelledPage[], options: FitOptions = fitOptions): FittedModel {
  const numbers = numberObservations(pages, leastCount)
  const training = pages.map((page) => trainingPage(page, numbers))
  return { numbers, ...fitChain(training, numbers.size, priorModel.chain, options) }
}
