import assert from 'node:assert/strict'
import test from 'node:test'
import { bestSequence } from '../../../src/parse/roles/best-sequence.ts'
import { type State, states } from '../../../src/parse/roles/state.ts'

const scores = (weights: Partial<Record<State, number>>): number[] =>
  states.map((station) => weights[station] ?? -6)

test('what follows decides: the same line is a headline over a lead, a crosshead over a paragraph', () => {
  const paragraph = { before: 'blank', scores: scores({ paragraph: 5 }) } as const
  const short = { before: 'blank', scores: scores({ headline: 0, crosshead: 0 }) } as const
  const lead = { before: 'blank', scores: scores({ lead: 9 }) } as const
  assert.equal(bestSequence([paragraph, short, lead])[1]?.state, 'headline')
  const between = bestSequence([paragraph, short, paragraph])[1]
  assert.equal(between?.state, 'crosshead')
  assert.equal(between?.runnerUp, 'headline')
  assert.ok((between?.margin ?? 0) > 0)
})
