/**
 * Every rule has an `ok` clipping, which it does not report, and a `bad` one with the expected messages in `bad.messages`.
 *
 * `UPDATE=1` rewrites the messages.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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

for (const { id } of preset) {
  const at = (name: string): URL => new URL(`${id}/${name}`, folder)

  test(`${id} does not report a sound page`, () => {
    assert.equal(messagesOf(id, at('ok.txt')), '')
  })

  test(`${id} reports what it finds, with its position`, () => {
    const found = messagesOf(id, at('bad.txt'))
    if (process.env.UPDATE) writeFileSync(at('bad.messages'), found)
    assert.notEqual(found, '')
    assert.equal(found, readFileSync(at('bad.messages'), 'utf8'))
  })
}

test('every rule of the preset has a file and a folder of clippings with its id as name, and no other exists', () => {
  const ids = preset.map(({ id }) => id).sort()
  const notRules = new Set(['message-position.ts', 'preset.ts', 'rule.ts'])
  const files = readdirSync(new URL('../../src/rules/', folder)).filter((name) => !notRules.has(name))
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  assert.deepEqual(
    files.sort(),
    ids.map((id) => `${id}.ts`),
  )
  assert.deepEqual(folders.map(({ name }) => name).sort(), ids)
})
