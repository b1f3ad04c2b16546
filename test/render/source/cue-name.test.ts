import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cueName } from '#render/source/cue-name.ts'
import { cues } from '../../../src/parse/roles/cues.ts'

test('every cue has a Chinese name', () => {
  assert.deepEqual(
    cues.map(({ name }) => name).filter((name) => cueName(name) === name),
    [],
  )
})
