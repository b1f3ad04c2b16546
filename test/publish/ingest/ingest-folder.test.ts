/** A record is reused while the raw file and the knowledge are the same. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ingestFolder } from '#publish/ingest/ingest-folder.ts'
import { projectLexicon } from '../../project-lexicon.ts'
import { sampleKnowledge } from '../../sample-newspaper.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('a changed word of the lexicon has every issue parsed again', async (t) => {
  const folder = temporaryFolder(t)
  const paths = { issues: join(folder, 'issues'), cache: join(folder, 'cache') }
  mkdirSync(paths.issues)
  writeFileSync(
    join(paths.issues, '1.txt'),
    '滨江日报\n\n2022年9月5日 星期一\n\n水库开闸\n\n本报讯 水库开闸放水。\n',
  )
  const countsWith = async (knowledge = sampleKnowledge) => {
    const { counts } = await ingestFolder(paths, knowledge, () => {})
    return counts
  }
  assert.deepEqual(await countsWith(), { parsed: 1, reused: 0, failed: 0 })
  assert.deepEqual(await countsWith(), { parsed: 0, reused: 1, failed: 0 })
  const crossheads = [...projectLexicon.crossheads, '一家之言']
  const lexicon = { ...projectLexicon, crossheads }
  assert.deepEqual(await countsWith({ ...sampleKnowledge, lexicon }), { parsed: 1, reused: 0, failed: 0 })
})
