/** The best sequence of labels, and the sums over all sequences, compared with trying every sequence. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { bestLabels, type Chain, type ChainPage, sumSequences, width } from '#parse/roles/label-model.ts'

/** Numbers between -1 and 1 that look random and are always the same. */
const numbersOf = (count: number, seed: number): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => Math.sin(seed + at * 12.9898) * Math.cos(at * 78.233))

const chain: Chain = { steps: numbersOf(4 * width * width, 1), begin: numbersOf(width, 2) }
const page: ChainPage = { scores: numbersOf(3 * width, 3), before: Uint8Array.from([0, 2, 1]) }

const scoreOf = (path: readonly number[]): number =>
  path.reduce((sum, label, at) => {
    const own = page.scores[at * width + label] ?? 0
    const step = ((page.before[at] ?? 0) * width + (path[at - 1] ?? 0)) * width + label
    return sum + own + ((at === 0 ? chain.begin[label] : chain.steps[step]) ?? 0)
  }, 0)

const every = Array.from({ length: width }, (_, label) => label)
const paths = every.flatMap((a) => every.flatMap((b) => every.map((c) => [a, b, c])))

test('the best sequence is the one with the highest score', () => {
  const best = paths.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a))
  assert.deepEqual(bestLabels(chain, page), best)
})

test('the sums give the probability of a label on a line', () => {
  const { ahead, behind, all } = sumSequences(chain, page)
  const weights = paths.map((path) => Math.exp(scoreOf(path)))
  const total = weights.reduce((a, b) => a + b)
  const withLabel = weights.filter((_, at) => paths[at]?.[1] === 5).reduce((a, b) => a + b)
  assert.ok(Math.abs(Math.log(total) - all) < 1e-9)
  const probability = Math.exp((ahead[width + 5] ?? 0) + (behind[width + 5] ?? 0) - all)
  assert.ok(Math.abs(withLabel / total - probability) < 1e-9)
})

test('a page without lines has no labels', () => {
  assert.deepEqual(bestLabels(chain, { scores: new Float64Array(0), before: new Uint8Array(0) }), [])
})
