/**
 * Fits a linear-chain model by maximum likelihood with AdaGrad, regularized towards its prior.
 *
 * Deterministic: pages are shuffled by a fixed pseudorandom sequence.
 */
import {
  breaks,
  type Chain,
  type ChainPage,
  type Sums,
  sumSequences,
  width,
} from '#parse/roles/label-model.ts'

export interface TrainingPage {
  /** Numbers of the observations of the page, each once. */
  numbers: Uint32Array
  /** Places in `numbers` and values of the observations of each line. */
  observations: ReadonlyArray<{ places: Uint32Array; values: Float32Array }>
  /** Scores of the prior: index `line * width + label`. */
  prior: Float64Array
  /** Number of the break before each line. */
  before: Uint8Array
  /** Number of the right label of each line. */
  labels: Uint8Array
}

export interface FitOptions {
  epochs: number
  rate: number
  penalty: number
  seed: number
}

export interface FittedWeights {
  weights: Float32Array
  chain: Chain
}

/** Parameters with the sums of their squared gradients. */
class Parameters {
  readonly values: Float64Array
  readonly #squares: Float64Array
  readonly sum: Float64Array
  constructor(size: number) {
    this.values = new Float64Array(size)
    this.#squares = new Float64Array(size).fill(0.01)
    this.sum = new Float64Array(size)
  }

  step(at: number, gradient: number, rate: number): void {
    const square = (this.#squares[at] ?? 0) + gradient * gradient
    this.#squares[at] = square
    this.values[at] = (this.values[at] ?? 0) - (rate * gradient) / Math.sqrt(square)
  }

  remember(): void {
    for (let at = 0; at < this.sum.length; at += 1)
      this.sum[at] = (this.sum[at] ?? 0) + (this.values[at] ?? 0)
  }
}

/** A small linear congruential generator: numbers from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other] as T, list[at] as T]
  }
}

function scoresOf(page: TrainingPage, weights: Float64Array): Float64Array {
  const scores = page.prior.slice()
  page.observations.forEach(({ places, values }, line) => {
    const row = line * width
    for (let index = 0; index < places.length; index += 1) {
      const [from, value] = [(page.numbers[places[index] ?? 0] ?? 0) * width, values[index] ?? 0]
      for (let label = 0; label < width; label += 1)
        scores[row + label] = (scores[row + label] ?? 0) + value * (weights[from + label] ?? 0)
    }
  })
  return scores
}

/** Gradients of the scores: the probability of each label, less one for the right label. */
function scoreGradients({ ahead, behind, all }: Sums, right: Uint8Array): Float64Array {
  const slopes = ahead.map((value, at) => Math.exp(value + (behind[at] ?? 0) - all))
  right.forEach((label, line) => {
    slopes[line * width + label] = (slopes[line * width + label] ?? 0) - 1
  })
  return slopes
}

/** Adds the probabilities of the steps to one line. */
function addStepProbabilities(
  slopes: Float64Array,
  line: number,
  page: ChainPage,
  chain: Chain,
  sums: Sums,
): void {
  const base = (page.before[line] ?? 0) * width * width
  const [above, own] = [(line - 1) * width, line * width]
  for (let from = 0; from < width; from += 1) {
    const left = (sums.ahead[above + from] ?? 0) - sums.all
    for (let to = 0, at = base + from * width; to < width; to += 1, at += 1) {
      const after = (page.scores[own + to] ?? 0) + (sums.behind[own + to] ?? 0)
      slopes[at] = (slopes[at] ?? 0) + Math.exp(left + (chain.steps[at] ?? 0) + after)
    }
  }
}

/** Gradients of the steps: how likely each is, less the right ones. */
function stepGradients(page: ChainPage, right: Uint8Array, chain: Chain, sums: Sums): Float64Array {
  const slopes = new Float64Array(breaks.length * width * width)
  for (let line = 1; line < right.length; line += 1) {
    addStepProbabilities(slopes, line, page, chain, sums)
    const at = ((page.before[line] ?? 0) * width + (right[line - 1] ?? 0)) * width + (right[line] ?? 0)
    slopes[at] = (slopes[at] ?? 0) - 1
  }
  return slopes
}

/** Gradients of the page's negative log likelihood. */
function gradients(
  page: ChainPage,
  right: Uint8Array,
  chain: Chain,
): { scores: Float64Array; steps: Float64Array } {
  const sums = sumSequences(chain, page)
  return { scores: scoreGradients(sums, right), steps: stepGradients(page, right, chain, sums) }
}

/** Sums of the page's gradients: a row for each of its observations, in the order of `page.numbers`. */
function observationGradients(page: TrainingPage, scores: Float64Array): Float64Array {
  const sums = new Float64Array(page.numbers.length * width)
  page.observations.forEach(({ places, values }, line) => {
    const row = line * width
    for (let index = 0; index < places.length; index += 1) {
      const [to, value] = [(places[index] ?? 0) * width, values[index] ?? 0]
      for (let label = 0; label < width; label += 1)
        sums[to + label] = (sums[to + label] ?? 0) + value * (scores[row + label] ?? 0)
    }
  })
  return sums
}

const added = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, at) => value + (b[at] ?? 0))

/** All parameters of the model. */
interface Fitting {
  weights: Parameters
  steps: Parameters
  begin: Parameters
}

const chainOf = ({ steps, begin }: Fitting, prior: Chain): Chain => ({
  steps: added(prior.steps, steps.values),
  begin: added(prior.begin, begin.values),
})

/** Weight of the squares of the steps' corrections. */
const stepPenalty = 0.001

/** One step along the gradient of a page. */
function learn(page: TrainingPage, fitting: Fitting, prior: Chain, { rate, penalty }: FitOptions): void {
  const { weights, steps, begin } = fitting
  const seen = { scores: scoresOf(page, weights.values), before: page.before }
  const slope = gradients(seen, page.labels, chainOf(fitting, prior))
  for (let label = 0; label < width; label += 1) begin.step(label, slope.scores[label] ?? 0, rate)
  slope.steps.forEach((value, at) => {
    const gradient = value + stepPenalty * (steps.values[at] ?? 0)
    if (gradient !== 0) steps.step(at, gradient, rate)
  })
  const sums = observationGradients(page, slope.scores)
  const pull = penalty * page.labels.length
  page.numbers.forEach((number, place) => {
    for (let label = 0; label < width; label += 1) {
      const at = number * width + label
      weights.step(at, (sums[place * width + label] ?? 0) + pull * (weights.values[at] ?? 0), rate)
    }
  })
}

/** Fits weights of observations and steps; the last half of the epochs is averaged. */
export function fitChain(
  pages: readonly TrainingPage[],
  count: number,
  prior: Chain,
  options: FitOptions,
): FittedWeights {
  const fitting: Fitting = {
    weights: new Parameters(count * width),
    steps: new Parameters(breaks.length * width * width),
    begin: new Parameters(width),
  }
  const random = randomFrom(options.seed)
  const order = pages.filter(({ labels }) => labels.length > 0)
  const averaged = Math.ceil(options.epochs / 2)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random)
    for (const page of order) learn(page, fitting, prior, options)
    if (epoch >= options.epochs - averaged)
      for (const parameters of Object.values(fitting)) parameters.remember()
  }
  const mean = ({ sum }: Parameters): Float64Array => sum.map((value) => value / averaged)
  return {
    weights: Float32Array.from(mean(fitting.weights)),
    chain: { steps: added(prior.steps, mean(fitting.steps)), begin: added(prior.begin, mean(fitting.begin)) },
  }
}
