/** The one name of an article: never empty, never longer than a line when it is no headline. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '#model/record/title-of.ts'

const paragraph = (text: string) => ({ type: 'paragraph' as const, text })
const bare = { kind: 'notice' as const, captions: [], body: [] }

test('a headline stands as it is, however long', () => {
  assert.equal(titleOf({ ...bare, headline: '题'.repeat(60) }), '题'.repeat(60))
})

test('without a headline an item is called by how its caption, else its text begins', () => {
  const body = [paragraph(`\u3000\u3000${'字'.repeat(30)}`)]
  assert.equal(titleOf({ ...bare, body }), `${'字'.repeat(23)}…`)
  assert.equal(titleOf({ ...bare, body, captions: [{ text: '九月，桂花开了。' }] }), '九月，桂花开了。')
})

test('what fits in a line is not cut, and no character is cut in two', () => {
  assert.equal(titleOf({ ...bare, body: [paragraph('𠮷'.repeat(24))] }), '𠮷'.repeat(24))
})

test('an item without any text is called by its kind', () => {
  assert.equal(titleOf(bare), '公告')
  assert.equal(titleOf({ ...bare, body: [paragraph('\u3000')] }), '公告')
})
