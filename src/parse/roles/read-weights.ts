/** Reads and writes `weights.json`, the weights of the model that labels the blocks. */
import { FittedWeights } from '#model/reading/fitted-weights.ts'
import type { FittedModel } from './fitted-model.ts'
import { priorBegin, priorSteps, width } from './label-model.ts'
import { labels } from './labels.ts'
import weights from './weights.json' with { type: 'json' }

const unit = 100

const inUnits = (value: number): number => Math.round(value * unit)

/** Smallest weight that is kept, in hundredths. */
const leastWeight = 2

const corrections = (fitted: Float64Array, prior: Float64Array): number[] =>
  Array.from(fitted, (value, at) => inUnits(value - (prior[at] ?? 0)))

function weightsOf({ weights: fitted }: FittedModel, observation: number): number[] {
  return labels.flatMap((_, label) => {
    const weight = inUnits(fitted[observation * width + label] ?? 0)
    return Math.abs(weight) >= leastWeight ? [label, weight] : []
  })
}

/** A model as the text of `weights.json`; observations without weights are left out. */
export function writeWeights(model: FittedModel): string {
  const observations = [...model.numbers]
    .map(([id, number]) => [id, weightsOf(model, number)] as const)
    .filter(([, own]) => own.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = observations.map(([id, own]) => `${JSON.stringify(id)}:${JSON.stringify(own)}`)
  const parts = [
    `"labels":${JSON.stringify(labels)}`,
    `"begin":${JSON.stringify(corrections(model.chain.begin, priorBegin))}`,
    `"steps":${JSON.stringify(corrections(model.chain.steps, priorSteps))}`,
    `"observations":{\n${lines.join(',\n')}\n}`,
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}

/**
 * The model of a text that `writeWeights` has written.
 *
 * @throws {ZodError} when the text has another form
 */
function readWeights(json: unknown): FittedModel {
  const { begin, steps, observations } = FittedWeights.parse(json)
  const entries = Object.entries(observations)
  const fitted = new Float32Array(entries.length * width)
  entries.forEach(([, own], observation) => {
    for (let at = 0; at < own.length; at += 2)
      fitted[observation * width + (own[at] ?? 0)] = (own[at + 1] ?? 0) / unit
  })
  return {
    numbers: new Map(entries.map(([id], observation) => [id, observation])),
    weights: fitted,
    chain: {
      begin: priorBegin.map((value, at) => value + (begin[at] ?? 0) / unit),
      steps: priorSteps.map((value, at) => value + (steps[at] ?? 0) / unit),
    },
  }
}

let committed: FittedModel | undefined

/** The committed model, read once. */
export function committedModel(): FittedModel {
  committed ??= readWeights(weights)
  return committed
}
