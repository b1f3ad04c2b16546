/**
 * The odds of signs, fitted to cases of which the outcome is known: logistic regression that pulls each odds to a prior.
 *
 * Of 150 pairs of title lines like `因地制宜发展和壮大村集体经济` / `廖健深入石鼓区调研`, in how many is the first the headline, and
 * which signs tell? The pull keeps a sign that few cases show near what was believed of it (Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, section 4.4.4).
 */

export interface TrainingCase {
  /** Whether each sign is there. */
  signs: readonly boolean[]
  outcome: boolean
}

/** How strongly an odds is pulled to its prior, as so much of the squared distance. */
const regularization = 2

const [iterations, learningRate] = [3000, 0.02]

/** Sum of the odds of the signs of a case. */
export const sumOf = (odds: readonly number[], signs: readonly boolean[]): number =>
  odds.reduce((sum, each, index) => sum + (signs[index] ? each : 0), 0)

/** By how much a case's outcome exceeds what the odds expect of it, from -1 to 1. */
const residual = (odds: readonly number[], { signs, outcome }: TrainingCase): number =>
  Number(outcome) - 1 / (1 + Math.exp(-sumOf(odds, signs)))

function gradientStep(
  odds: readonly number[],
  cases: readonly TrainingCase[],
  prior: readonly number[],
): number[] {
  const slope = odds.map((each, index) => regularization * ((prior[index] ?? 0) - each))
  for (const each of cases) {
    const gap = residual(odds, each)
    for (const [index, there] of each.signs.entries()) if (there) slope[index] = (slope[index] ?? 0) + gap
  }
  return odds.map((each, index) => each + learningRate * (slope[index] ?? 0))
}

/**
 * Odds that make the outcomes of the cases likely, one for each of the prior's.
 *
 * @param prior logarithms of odds, in the order of the signs
 */
export function fitOdds(cases: readonly TrainingCase[], prior: readonly number[]): number[] {
  let odds = [...prior]
  for (let count = 0; count < iterations; count += 1) odds = gradientStep(odds, cases, prior)
  return odds
}

/** How many cases have the outcome that the odds say. */
export const countCorrect = (odds: readonly number[], cases: readonly TrainingCase[]): number =>
  cases.filter(({ signs, outcome }) => sumOf(odds, signs) > 0 === outcome).length
