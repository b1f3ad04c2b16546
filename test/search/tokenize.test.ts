/** Encoded phrases match exactly the fields that contain the text, and never across fields. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { phraseQueryOf, tokenize } from '#search/tokenize.ts'

/** Matches a quoted phrase as Pagefind does: its words in sequence. */
const finds = (fields: string[], run: string): boolean =>
  ` ${tokenize(fields.map((field) => [...field])).join(' ')} `.includes(
    ` ${phraseQueryOf(run).slice(1, -1)} `,
  )

test('words consist of lower-case letters and digits, so that Pagefind does not split them', () => {
  for (const word of tokenize([[...'刘越高A1-.%𠮷']])) assert.match(word, /^[0-9a-z]+$/u)
})

test('matches a run within one field, not across two', () => {
  const fields = ['刘越高', '高强度', '强']
  for (const run of ['刘越高', '越高', '刘', '强', '高强度', '度']) assert.ok(finds(fields, run), run)
  for (const run of ['刘高', '越高强', '高高', '度强', '阳']) assert.ok(!finds(fields, run), run)
})

test('matches exactly the runs that are in a field, for characters of all planes', () => {
  const text = fc.string({
    unit: fc.constantFrom('刘', '越', '高', 'A', '1', '.', '𠮷', '\ua000', '\u{10ffff}'),
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), text, (fields, run) => {
      assert.equal(
        finds(fields, run),
        fields.some((field) => field.includes(run)),
      )
    }),
    { numRuns: 5_000 },
  )
})
