import assert from 'node:assert/strict'
import { mkdirSync, rmSync } from 'node:fs'
import { test } from 'node:test'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { loadKnowledge } from '#publish/ingest/load-knowledge.ts'
import { createContentFolder } from '../content-folder.ts'

test('a folder without profiles gives no knowledge, and a message', async (t) => {
  const { paths, write } = createContentFolder(t)
  rmSync(paths.publications, { recursive: true })
  mkdirSync(paths.publications)
  write('site.yaml', '- 不是站点\n')
  const { knowledge, messages } = await loadKnowledge(paths)
  assert.equal(knowledge, undefined)
  assert.deepEqual(messages.at(-1), {
    ruleId: 'no-publication',
    severity: 'error',
    reason: '没有一份可用的报纸配置（*.yaml），无法解析任何一期',
    place: { file: paths.publications, line: 1, column: 1 },
  })
})

test('with a faulty site.yaml the first newspaper is the default one', async (t) => {
  const { paths, write } = createContentFolder(t)
  write('site.yaml', '- 不是站点\n')
  const { knowledge, messages } = await loadKnowledge(paths)
  assert.equal(knowledge?.defaultPublication, knowledge?.profiles[0]?.slug)
  assert.ok(messages.length > 0)
  assert.ok(messages.every(({ ruleId }) => ruleId !== 'no-publication'))
})

test('the knowledge of the golden pages is complete', async () => {
  const { profiles, defaultPublication } = await loadGoldenKnowledge()
  assert.ok(profiles.some(({ slug }) => slug === defaultPublication))
})
