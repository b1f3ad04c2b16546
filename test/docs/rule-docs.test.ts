/** Every message that the program can report belongs to a documented rule, and every documented rule is declared once. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rulesAcrossFiles } from '#model/reading/ignored-message.ts'
import { ruleDocs } from '#publish/rule-docs.ts'

const source = join(import.meta.dirname, '../../src')

const textsOf = (folder: string): string[] =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(source, folder, name), 'utf8'))

/** Ids of the rules that the files of a folder declare. */
const declaredIn = (folder: string): string[] =>
  textsOf(folder).flatMap((text) =>
    Array.from(
      text.matchAll(/^export const \w+: (?:RuleMetadata|Rule|CensusRule) = \{\n {2}id: '([a-z-]+)',$/gmu),
      ([, id = '']) => id,
    ),
  )

test('every declared rule is documented, and every documented one is declared once', () => {
  assert.deepEqual(declaredIn('.').sort(), [...ruleDocs.keys()].sort())
})

test('a message takes its rule id from a declared rule', () => {
  for (const text of textsOf('.')) assert.doesNotMatch(text, /ruleId: ['"`]/u)
})

test('name, reason and remedy are in Chinese', () => {
  for (const { id, name, reason, remedy } of ruleDocs.values())
    for (const words of [name, reason, remedy]) assert.match(words, /\p{Script=Han}/u, id)
})

test('the rules that compare several files are those of assembly and census', () => {
  assert.deepEqual([...declaredIn('assemble'), ...declaredIn('census')].sort(), [...rulesAcrossFiles].sort())
})
