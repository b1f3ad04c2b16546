/** Odds fitted to cases: what is learned, what is kept where nothing is seen, and that the fit is the best one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countCorrect, fitOdds, sumOf, type TrainingCase } from '#accuracy/fit-odds.ts'

const always = { signs: [true, false], outcome: true }
const often: TrainingCase[] = [always, always, always, { signs: [true, false], outcome: false }]

test('a sign is believed as far as its cases and the prior allow', () => {
  const [odds = 0] = fitOdds(often, [0, 0.7])
  assert.ok(odds > 0 && odds < Math.log(3), `${odds}`)
  const slope = 2 * odds - (3 - 4 / (1 + Math.exp(-odds)))
  assert.ok(Math.abs(slope) < 1e-6, `the likeliest odds have no slope, not ${slope}`)
})

test('more cases of the same kind are believed more', () => {
  const [few = 0] = fitOdds(often, [0, 0])
  const [many = 0] = fitOdds([...often, ...often, ...often], [0, 0])
  assert.ok(many > few)
})

test('a sign that no case shows stays where it was', () => {
  assert.equal(fitOdds(often, [0, 0.7])[1], 0.7)
})

test('the sum of the odds of the signs that are there tells the outcome', () => {
  assert.equal(sumOf([1, -3, 0.5], [true, false, true]), 1.5)
  assert.equal(countCorrect([1, 0], often), 3)
  assert.equal(countCorrect([-1, 0], often), 1)
})
