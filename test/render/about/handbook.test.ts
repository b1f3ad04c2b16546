/** The handbook is complete: it documents exactly the rules, corrections and fields of profiles and lexicon of the program. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'yaml'
import { z } from 'zod'
import { Correction } from '#model/content/correction.ts'
import { Lexicon, lexiconFileName } from '#model/content/lexicon.ts'
import { Profile } from '#model/content/profile.ts'
import { ruleDocs } from '#publish/rule-docs.ts'
import { fixGuide } from '#render/about/fix-guide.ts'
import { handbookPage } from '#render/about/handbook-page.tsx'
import { lexiconExample, lexiconGuide } from '#render/about/lexicon-guide.ts'
import { profileExample, profileFields } from '#render/about/profile-guide.ts'
import { sampleFrame } from '../sample-issue.ts'

test('the handbook explains every rule, in order', () => {
  const listed = Array.from(handbookPage(sampleFrame).matchAll(/id="rule-([a-z-]+)"/gu), ([, id]) => id)
  assert.deepEqual(listed, [...ruleDocs.keys()])
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

/** Names of the fields of a schema: `days`, and `days.month` of the entries of `days`. */
function fieldsOf(schema: z.ZodType, prefix = ''): string[] {
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, prefix)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([name, field]) => [
    `${prefix}${name}`,
    ...fieldsOf(field as z.ZodType, `${prefix}${name}.`),
  ])
}

test('the handbook names every file of the lexicon and every field of it', () => {
  const expected = Object.entries(Lexicon.shape).map(([part, schema]) => [
    lexiconFileName(part),
    fieldsOf(schema).sort(),
  ])
  const named = lexiconGuide.map(({ file, fields }) => [file, fields.map(([field]) => field).sort()])
  assert.deepEqual(Object.fromEntries(named), Object.fromEntries(expected))
  assert.equal(Lexicon.shape.termsInUse.parse(parse(lexiconExample)).length, 2)
})
