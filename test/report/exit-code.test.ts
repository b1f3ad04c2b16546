import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exitCode } from '#report/console.ts'
import { sampleMessage } from './sample-message.ts'

test('only an error sets the exit code', () => {
  assert.equal(exitCode([]), 0)
  assert.equal(exitCode([sampleMessage({}), sampleMessage({ severity: 'info' })]), 0)
  assert.equal(exitCode([sampleMessage({}), sampleMessage({ severity: 'error' })]), 1)
})
