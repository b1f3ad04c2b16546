/**
 * Every rule has an `ok` clipping, of which it says nothing, and a `bad` one with what it says beside it.
 *
 * `UPDATE=1` rewrites the messages.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { preset } from '#rules/preset.ts'
import { parseClipping } from '../parse-clipping.ts'

const folder = new URL('.', import.meta.url)

function messagesOf(id: string, clipping: URL): string {
  const { messages } = parseClipping(readFileSync(clipping, 'utf8'))
  return messages
    .filter(({ ruleId }) => ruleId === id)
    .map(({ place, severity, reason }) => {
      const end = `${place.endLine}:${place.endColumn}`
      return `${place.line}:${place.column}-${end} ${severity} ${reason}\n`
    })
    .join('')
}

for (const [{ name: id }] of preset) {
  const at = (name: string): URL => new URL(`${id}/${name}`, folder)

  test(`${id} says nothing of a sound page`, () => {
    assert.equal(messagesOf(id, at('ok.txt')), '')
  })

  test(`${id} tells what it has found, where it stands`, () => {
    const found = messagesOf(id, at('bad.txt'))
    if (process.env.UPDATE) writeFileSync(at('bad.messages'), found)
    assert.notEqual(found, '')
    assert.equal(found, readFileSync(at('bad.messages'), 'utf8'))
  })
}

test('every file of a rule is in the preset, under its own name', () => {
  const files = readdirSync(new URL('../../src/rules/', folder))
  const ids = preset.map(([{ name }]) => name)
  for (const id of ids) assert.ok(files.includes(`${id}.ts`), id)
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  assert.deepEqual(folders.map(({ name }) => name).sort(), ids.toSorted())
  assert.ok(existsSync(new URL('../../src/rules/preset.ts', folder)))
})
