import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gapsInPaper, gapsSentence } from '#render/calendar/paper-gaps.ts'
import { sampleSummary } from '../sample-summary.ts'

const numbered = [sampleSummary('2020-07-14', 17_528), sampleSummary('2022-09-05', 18_283)]

test('the numbers of two issues give the number of issues between them', () => {
  assert.deepEqual(gapsInPaper(numbered), { days: 784, missing: 754, unknownDays: 0 })
})

test('an unnumbered issue between them is not missing', () => {
  const dated = [numbered[0], sampleSummary('2021-03-05'), numbered[1]].flatMap((each) => each ?? [])
  assert.deepEqual(gapsInPaper(dated), { days: 784, missing: 753, unknownDays: 0 })
})

test('without numbers the days between two issues are unknown', () => {
  assert.deepEqual(gapsInPaper([sampleSummary('2020-07-14'), sampleSummary('2020-07-20')]), {
    days: 7,
    unknownDays: 5,
  })
})

test('two issues of the same day count as one day', () => {
  const dated = [numbered[0], numbered[1], numbered[1]].flatMap((each) => each ?? [])
  assert.deepEqual(gapsInPaper(dated), { days: 784, missing: 754, unknownDays: 0 })
})

test('a misread number leaves the days around it unknown', () => {
  const misread = [sampleSummary('2020-07-14', 17_528), sampleSummary('2022-09-05', 16_773)]
  assert.equal(gapsSentence(misread), '首尾之间，有782天没有期号可据，是否出版不详。')
})

test('one sentence gives the number of missing issues and of unknown days', () => {
  assert.equal(gapsSentence(numbered), '首尾之间，按期号推算另出版754期未收。')
  assert.equal(
    gapsSentence([...numbered, sampleSummary('2022-09-10')]),
    '首尾之间，按期号推算另出版754期未收；另有4天没有期号可据，是否出版不详。',
  )
  assert.equal(
    gapsSentence([sampleSummary('2022-09-05', 10), sampleSummary('2022-09-07', 11)]),
    '首尾之间，按期号推算没有缺期。',
  )
})

test('a paper of one day has no sentence, and for a complete paper every day is held', () => {
  assert.equal(gapsSentence([sampleSummary('2022-09-05', 10)]), '')
  assert.equal(
    gapsSentence([sampleSummary('2022-09-05'), sampleSummary('2022-09-06')]),
    '首尾之间，每天都有。',
  )
})
