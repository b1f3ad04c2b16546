/**
 * The remedies of the rules work: each correction that a remedy names is applied to the rule's `bad` clipping by one of the
 * `*.fix.yaml` files beside it, and then the rule reports fewer messages. Rules about several files are not covered.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import { Correction } from '#model/content/correction.ts'
import { parseIssue } from '#pipeline.ts'
import { preset } from '#rules/preset.ts'
import { sampleKnowledge } from '../sample-newspaper.ts'

/** All but `ignore`, which removes any message. */
const kinds = Correction.options
  .flatMap(({ shape }) => [...shape.fix.values])
  .filter((kind) => kind !== 'ignore')

const namedIn = (remedy: string): string[] =>
  kinds.filter((kind) => new RegExp(`(?<![\\w-])${kind}(?![\\w-])`, 'u').test(remedy))

interface Outcome {
  /** Number of messages of the rule. */
  messages: number
  /** Reasons why corrections were not applied. */
  stale: string[]
}

function parseWith(corrections: Correction[], id: string, text: string): Outcome {
  const place = { line: 1, column: 1 }
  const fixes = {
    file: new VFile({ path: 'page.fix.yaml' }),
    sha256: '0'.repeat(64),
    corrections: corrections.map((correction) => ({ correction, place })),
  }
  const raw = { file: 'page.txt', sha256: '0'.repeat(64), encoding: 'utf-8' as const }
  const file = new VFile({ path: 'page.txt', value: text, data: { raw, fixes } })
  const { messages } = parseIssue(file, sampleKnowledge).issue
  return {
    messages: messages.filter(({ ruleId }) => ruleId === id).length,
    stale: fixes.file.messages.map(({ reason }) => reason),
  }
}

for (const { id, remedy } of preset)
  test(`the remedy of ${id} works`, () => {
    const folder = join(import.meta.dirname, id)
    const text = readFileSync(join(folder, 'bad.txt'), 'utf8')
    const without = parseWith([], id, text)
    const tried = readdirSync(folder)
      .filter((name) => name.endsWith('.fix.yaml'))
      .map((name) => Correction.array().parse(parse(readFileSync(join(folder, name), 'utf8'))))
    for (const corrections of tried) {
      const { messages, stale } = parseWith(corrections, id, text)
      assert.deepEqual(stale, [])
      assert.ok(messages < without.messages, JSON.stringify(corrections))
    }
    const used = new Set(tried.flat().map(({ fix }) => fix))
    assert.deepEqual(namedIn(remedy).sort(), [...used].sort())
  })
