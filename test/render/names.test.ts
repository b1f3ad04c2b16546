import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cueName } from '#render/cue-name.ts'
import { ruleWords } from '#render/rule-words.ts'
import { cues } from '../../src/parse/cues.ts'
import { preset } from '../../src/rules/preset.ts'

test('every cue has a Chinese name', () => {
  assert.deepEqual(
    cues.map(({ name }) => name).filter((name) => cueName(name) === name),
    [],
  )
})

test('every rule has words for readers', () => {
  assert.deepEqual(
    preset.map(([rule]) => rule.name).filter((id) => !ruleWords(id)),
    [],
  )
})
