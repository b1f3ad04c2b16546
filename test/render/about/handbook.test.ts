/** The handbook says what the program does: every message id, every correction, every field of a profile, and no other. */
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

/** Ids that a message is given, and those that a word about an issue or an article carries. */
const idsIn = (text: string): string[] =>
  Array.from(
    text.matchAll(/(?:ruleId: |\b(?:about|aboutArticle|messageAbout)\(\s*[\w.]+,\s*)'([a-z-]+)'/gu),
    ([, id]) => id ?? '',
  )

test('the handbook explains every message, and no other', () => {
  const told = idsIn(['assemble', 'census', 'parse/corrections', 'publish', 'read'].map(textOf).join('\n'))
  const rules = preset.map(([{ name }]) => name)
  assert.ok(told.includes('page-count') && told.includes('lost-jump') && told.includes('stale-correction'))
  assert.deepEqual(Object.keys(ruleDocs).sort(), [...new Set([...rules, ...told])].sort())
})

test('the handbook shows every correction by an example that the schema takes', () => {
  for (const { fix, example } of fixGuide) {
    const [correction] = parse(example) as unknown[]
    assert.equal(Correction.parse(correction).fix, fix)
  }
  const kinds = Correction.options.flatMap(({ shape }) => [...shape.fix.values])
  assert.deepEqual(fixGuide.map(({ fix }) => fix).sort(), kinds.sort())
})

test('the handbook names every field of a profile, and its example uses them all', () => {
  const fields = Object.keys(Profile.shape).sort()
  assert.deepEqual(profileFields.map(([field]) => field).sort(), fields)
  assert.deepEqual(Object.keys(Profile.parse(parse(profileExample))).sort(), fields)
})
