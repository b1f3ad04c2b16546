/**
 * Fits log odds of binary features by logistic regression, regularized towards a prior.
 *
 * Training cases are pairs of title lines such as `因地制宜发展和壮大村集体经济` / `廖健深入石鼓区调研`; the outcome is whether the
 * first line is the headline. Regularization keeps rare features near their prior (Hastie, Tibshirani and Friedman, The
 * Elements of Statistical Learning, section 4.4.4).
 */

export interface TrainingCase {
  /** Whether each feature is present. */
  signs: readonly boolean[]
  outcome: boolean
}

/** Weight of the squared distance from the prior. */
const regularization = 2

const [iterations, learningRate] = [3000, 0.02]

/** Returns the sum of the log odds of the features that are present. */
export const sumOf = (odds: readonly number[], signs: readonly boolean[]): number =>
  odds.reduce((sum, each, index) => sum + (signs[index] ? each : 0), 0)

/** Outcome (0 or 1) minus its predicted probability. */
const residual = (odds: readonly number[], { signs, outcome }: TrainingCase): number =>
  Number(outcome) - 1 / (1 + Math.exp(-sumOf(odds, signs)))

function gradientStep(
  odds: readonly number[],
  cases: readonly TrainingCase[],
  prior: readonly number[],
): number[] {
  const slope = odds.map((each, index) => regularization * ((prior[index] ?? 0) - each))
  for (const each of cases) {
    const difference = residual(odds, each)
    for (const [index, isPresent] of each.signs.entries())
      if (isPresent) slope[index] = (slope[index] ?? 0) + difference
  }
  return odds.map((each, index) => each + learningRate * (slope[index] ?? 0))
}

/**
 * Returns the fitted log odds, in the order of the prior.
 *
 * @param prior log odds, in the order of the signs
 */
export function fitOdds(cases: readonly TrainingCase[], prior: readonly number[]): number[] {
  let odds = [...prior]
  for (let count = 0; count < iterations; count += 1) odds = gradientStep(odds, cases, prior)
  return odds
}

/** Returns the number of cases whose outcome is predicted correctly. */
export const countCorrect = (odds: readonly number[], cases: readonly TrainingCase[]): number =>
  cases.filter(({ signs, outcome }) => sumOf(odds, signs) > 0 === outcome).length
