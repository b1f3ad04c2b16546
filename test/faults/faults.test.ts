/** A short part of `npm run test:faults`: a killed build and a damaged cache, with real builds. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { temporaryFolder } from '../temporary-folder.ts'
import { damageCache, kindOfFile } from './damaged-cache.ts'
import { killBuilds } from './kill-builds.ts'

test('a killed build leaves a whole site, no process, and nothing that disturbs the next build', async (t) => {
  const options = { signal: 'SIGKILL', group: false, runs: 1, seed: 7 } as const
  assert.deepEqual((await killBuilds(temporaryFolder(t), options)).problems, [])
})

test('a damaged cache file is made again', async (t) => {
  assert.deepEqual((await damageCache(temporaryFolder(t), 1)).problems, [])
})

test('the kind of a cache file is its path without hashes and numbers', () => {
  assert.equal(kindOfFile('records/3f/3fa9.json'), kindOfFile('records/07/07bc.json'))
  assert.notEqual(kindOfFile('records/3f/3fa9.json'), kindOfFile('files.ndjson'))
})
