import assert from 'node:assert/strict'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readScores, writeScores } from '#archive/accuracy-store.ts'
import { readList } from '#archive/ndjson.ts'
import { goldenSets } from '#publish/gold/golden-sets.ts'
import { updateAccuracy } from '#publish/gold/update-accuracy.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const emptyUpdate = { messages: [], summaries: [] }

test('stores no scores where the program has no golden pages', async (t) => {
  const cache = temporaryFolder(t)
  const update = (folder: string) =>
    updateAccuracy({ cache, issues: 'content/issues' }, emptyUpdate, [
      { name: '甲', about: '乙', gold: folder, raw: folder },
    ])
  await update(join(cache, 'nowhere'))
  assert.deepEqual(readScores(cache), [])
  const [onlyGold = ''] = goldenSets.map(({ gold }) => gold)
  for (const name of readdirSync(onlyGold).filter((each) => each.endsWith('.gold.json')))
    cpSync(join(onlyGold, name), join(cache, 'gold', name))
  await update(join(cache, 'gold'))
  assert.deepEqual(readScores(cache), [])
})

test('measures the scores once, and again when their key has changed', async (t) => {
  const cache = temporaryFolder(t)
  const update = () => updateAccuracy({ cache, issues: 'content/issues' }, emptyUpdate)
  await update()
  const measured = readScores(cache)
  assert.deepEqual(
    measured.map(({ name }) => name),
    goldenSets.map(({ name }) => name),
  )
  const [{ key } = { key: '' }] = readList<{ key: string }>(cache, 'scores.ndjson')
  const marked = measured.slice(0, 1)
  writeScores(cache, key, marked)
  await update()
  assert.deepEqual(readScores(cache), marked)
  writeScores(cache, 'other', marked)
  await update()
  assert.deepEqual(readScores(cache), measured)
})
