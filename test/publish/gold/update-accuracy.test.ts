import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readScores } from '#archive/accuracy-store.ts'
import { goldenSets } from '#publish/gold/golden-sets.ts'
import { updateAccuracy } from '#publish/gold/update-accuracy.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const emptyUpdate = { messages: [], summaries: [] }

test('measures the scores once, and again when their key has changed', async (t) => {
  const cache = temporaryFolder(t)
  const update = () => updateAccuracy({ cache, issues: 'content/issues' }, emptyUpdate)
  await update()
  const measured = readScores(cache)
  assert.deepEqual(
    measured.map(({ name }) => name),
    goldenSets.map(({ name }) => name),
  )
  const file = join(cache, 'scores.ndjson')
  const stored = readFileSync(file, 'utf8')
  const marked = stored.replace('本站五期', '已存')
  writeFileSync(file, marked)
  await update()
  assert.equal(readFileSync(file, 'utf8'), marked)
  writeFileSync(file, marked.replace(/"key":"\w+"/u, '"key":"other"'))
  await update()
  assert.deepEqual(readScores(cache), measured)
})
