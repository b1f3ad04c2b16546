import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readGold } from '#publish/gold/read-gold.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const item = { kind: 'news', subheads: [], bylines: [], paragraphs: ['正文。'], captions: [] }

test('reads one file per page, ordered by name', (t) => {
  const folder = temporaryFolder(t)
  for (const name of ['b', 'a'])
    writeFileSync(
      join(folder, `${name}.gold.json`),
      JSON.stringify({ publication: '滨江日报', items: [item] }),
    )
  assert.deepEqual([...readGold(folder).keys()], ['a.txt', 'b.txt'])
})

test('reads one file for all pages, with null as absent, and ignores unknown fields', (t) => {
  const folder = temporaryFolder(t)
  const page = { publication: '滨江日报', date: null, style: { wrap: 1 }, items: [{ ...item, kicker: null }] }
  writeFileSync(join(folder, 'gold.json'), JSON.stringify({ 'a.txt': page }))
  assert.deepEqual(readGold(folder).get('a.txt'), { publication: '滨江日报', items: [item] })
})

test('the error of an invalid file names file and field', (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(
    join(folder, 'a.gold.json'),
    JSON.stringify({ publication: '滨江日报', items: [{ ...item, kind: 'story' }] }),
  )
  assert.throws(() => readGold(folder), /a\.gold\.json.*items\[0\]\.kind/su)
})

test('a folder without gold is an error', (t) => {
  assert.throws(() => readGold(temporaryFolder(t)), /no gold/u)
})
