import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readScores } from '#archive/accuracy-store.ts'
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
  const file = join(cache, 'scores.ndjson')
  const stored = readFileSync(file, 'utf8')
  const marked = stored.replace('真实报纸', '已存')
  writeFileSync(file, marked)
  await update()
  assert.equal(readFileSync(file, 'utf8'), marked)
  writeFileSync(file, marked.replace(/"key":"\w+"/u, '"key":"other"'))
  await update()
  assert.deepEqual(readScores(cache), measured)
})
