/** Every convention of the newspaper page has its clipping, every clipping its convention: `clippings/README.md`. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import test from 'node:test'

const folder = new URL('clippings/', import.meta.url)

const rows = readFileSync(new URL('README.md', folder), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, convention = '', names = '']) => ({ convention, names: names.match(/[a-z][a-z-]*/gu) ?? [] }))

const listed = new Set(rows.flatMap(({ names }) => names))
const stored = new Set(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => basename(file, '.txt')),
)

test('no convention is without a clipping', () => {
  const bare = rows.filter(({ names }) => names.length === 0).map(({ convention }) => convention)
  assert.deepEqual(bare, [])
  assert.ok(rows.length > 30)
})

test('every clipping is listed', () => {
  assert.deepEqual(
    [...stored].filter((name) => !listed.has(name)),
    [],
  )
})

test('every listed clipping exists', () => {
  assert.deepEqual(
    [...listed].filter((name) => !stored.has(name)),
    [],
  )
})
