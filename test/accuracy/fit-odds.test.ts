/** Fitted odds minimize the regularized loss, and keep the prior of features without cases. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countCorrect, fitOdds, sumOf, type TrainingCase } from '#accuracy/fit-odds.ts'

const always = { signs: [true, false], outcome: true }
const often: TrainingCase[] = [always, always, always, { signs: [true, false], outcome: false }]

test('the gradient of the regularized likelihood is zero at the fitted odds', () => {
  const [odds = 0] = fitOdds(often, [0, 0.7])
  assert.ok(odds > 0 && odds < Math.log(3), `${odds}`)
  const slope = 2 * odds - (3 - 4 / (1 + Math.exp(-odds)))
  assert.ok(Math.abs(slope) < 1e-6, `the slope is ${slope}`)
})

test('more cases move the odds further from the prior', () => {
  const [few = 0] = fitOdds(often, [0, 0])
  const [many = 0] = fitOdds([...often, ...often, ...often], [0, 0])
  assert.ok(many > few)
})

test('a feature without cases keeps its prior', () => {
  assert.equal(fitOdds(often, [0, 0.7])[1], 0.7)
})

test('the sign of the sum of odds predicts the outcome', () => {
  assert.equal(sumOf([1, -3, 0.5], [true, false, true]), 1.5)
  assert.equal(countCorrect([1, 0], often), 3)
  assert.equal(countCorrect([-1, 0], often), 1)
})
