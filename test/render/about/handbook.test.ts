/** The handbook is complete: it documents exactly the rules, corrections and profile fields of the program. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { Correction } from '#model/content/correction.ts'
import { Profile } from '#model/content/profile.ts'
import { ruleDocs } from '#model/rule-docs.ts'
import { fixGuide } from '#render/about/fix-guide.ts'
import { profileExample, profileFields } from '#render/about/profile-guide.ts'
import { preset } from '#rules/preset.ts'

const source = join(import.meta.dirname, '../../../src')

const textOf = (folder: string): string =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(source, folder, name), 'utf8'))
    .join('\n')

/** Rule ids in source text: `ruleId: '…'`, and the second argument of the functions that create messages. */
const idsIn = (text: string): string[] =>
  Array.from(
    text.matchAll(/(?:ruleId: |\b(?:issueMessage|articleMessage|messageAbout)\(\s*[\w.]+,\s*)'([a-z-]+)'/gu),
    ([, id]) => id ?? '',
  )

test('the handbook documents exactly the rules that the program can report', () => {
  const reported = idsIn(
    ['assemble', 'census', 'parse/corrections', 'publish', 'read'].map(textOf).join('\n'),
  )
  const rules = preset.map(([{ name }]) => name)
  for (const id of ['page-count', 'lost-jump', 'stale-correction']) assert.ok(reported.includes(id), id)
  assert.deepEqual(Object.keys(ruleDocs).sort(), [...new Set([...rules, ...reported])].sort())
})

test('the handbook has a valid example for every kind of correction', () => {
  for (const { fix, example } of fixGuide) {
    const [correction] = parse(example) as unknown[]
    assert.equal(Correction.parse(correction).fix, fix)
  }
  const kinds = Correction.options.flatMap(({ shape }) => [...shape.fix.values])
  assert.deepEqual(fixGuide.map(({ fix }) => fix).sort(), kinds.sort())
})

test('the handbook lists every profile field, and its example uses all of them', () => {
  const fields = Object.keys(Profile.shape).sort()
  assert.deepEqual(profileFields.map(([field]) => field).sort(), fields)
  assert.deepEqual(Object.keys(Profile.parse(parse(profileExample))).sort(), fields)
})
