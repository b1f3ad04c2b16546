/** A result's excerpt: a few words around what was asked for, one snippet for each run. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Piece } from '#search/browser/marked-text.ts'
import { resultOf } from '#search/browser/result.ts'

const long = `${'前'.repeat(50)}刘越高${'后'.repeat(200)}`
const entry = {
  url: '/x/',
  title: '刘越高主持',
  paper: '报纸',
  kind: '新闻',
  fields: [long, '记者 罗文鹏', '刘越高主持'],
}

const text = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')

test('cuts the excerpt around the first mark, and marks the title', () => {
  const { title, excerpt } = resultOf(entry, ['刘越高'])
  assert.equal(text(title), '[刘越高]主持')
  assert.equal(text(excerpt), `……${'前'.repeat(24)}[刘越高]${'后'.repeat(69)}……`)
})

test('gives a snippet for each run', () => {
  assert.match(text(resultOf(entry, ['刘越高', '罗文鹏']).excerpt), /\[刘越高\].*……　记者 \[罗文鹏\]$/u)
})

test('shows how the text begins when only the title was found', () => {
  assert.equal(text(resultOf(entry, ['主持']).excerpt), `${'前'.repeat(50)}刘越高${'后'.repeat(43)}……`)
})

test('never cuts a character in two', () => {
  const { excerpt } = resultOf({ ...entry, fields: [`${'𠮷'.repeat(40)}a刘越高${'𠮷'.repeat(90)}`] }, [
    '刘越高',
  ])
  assert.doesNotThrow(() => encodeURIComponent(text(excerpt)))
})
