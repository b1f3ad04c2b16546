import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readScores } from '#archive/accuracy-store.ts'
import { goldenSets } from '#publish/gold/golden-sets.ts'
import { updateAccuracy } from '#publish/gold/update-accuracy.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const nothingFound = { messages: [], summaries: [] }

test('scores are measured once, and again when they were measured on something else', async (t) => {
  const cache = temporaryFolder(t)
  const keep = () => updateAccuracy({ cache, issues: 'content/issues' }, nothingFound)
  await keep()
  const measured = readScores(cache)
  assert.deepEqual(
    measured.map(({ name }) => name),
    goldenSets.map(({ name }) => name),
  )
  const file = join(cache, 'scores.ndjson')
  const kept = readFileSync(file, 'utf8')
  const marked = kept.replace('本站五期', '已存')
  writeFileSync(file, marked)
  await keep()
  assert.equal(readFileSync(file, 'utf8'), marked)
  writeFileSync(file, marked.replace(/"key":"\w+"/u, '"key":"other"'))
  await keep()
  assert.deepEqual(readScores(cache), measured)
})
