/** A result's excerpt: a few words around what was asked for, one snippet for each run. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextSegment } from '#search/browser/highlight.ts'
import { searchResultOf } from '#search/browser/result.ts'

const long = `${'前'.repeat(50)}刘越高${'后'.repeat(200)}`
const entry = {
  url: '/x/',
  title: '刘越高主持',
  paper: '报纸',
  slug: 'bz',
  kind: '新闻',
  head: [
    { text: '刘越高主持', at: 'headline' },
    { text: '记者 罗文鹏', at: 'byline' },
  ],
  text: [
    { text: long, at: 'p1' },
    { text: '罗文鹏陪同调研', at: 'p2' },
  ],
}

const text = (pieces: readonly TextSegment[]): string =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')

test('cuts the excerpt around the first mark, and marks the title', () => {
  const { title, excerpt } = searchResultOf(entry, ['刘越高'])
  assert.equal(text(title), '[刘越高]主持')
  assert.equal(text(excerpt), `……${'前'.repeat(24)}[刘越高]${'后'.repeat(69)}……`)
})

test('gives a snippet for each run', () => {
  assert.match(
    text(searchResultOf(entry, ['刘越高', '罗文鹏']).excerpt),
    /\[刘越高\].*……　\[罗文鹏\]陪同调研$/u,
  )
})

test('shows how the text begins when only the title was found', () => {
  assert.equal(text(searchResultOf(entry, ['主持']).excerpt), `${'前'.repeat(50)}刘越高${'后'.repeat(43)}……`)
})

test('never cuts a character in two', () => {
  const odd = { text: `${'𠮷'.repeat(40)}a刘越高${'𠮷'.repeat(90)}`, at: 'p1' }
  const { excerpt } = searchResultOf({ ...entry, text: [odd] }, ['刘越高'])
  assert.doesNotThrow(() => encodeURIComponent(text(excerpt)))
})

test('leads to the first place of what was asked for, and of several words to where most of them stand', () => {
  const place = (...runs: string[]): string => searchResultOf(entry, runs).place
  assert.equal(place('刘越高'), '/x/#headline')
  assert.equal(place('罗文鹏'), '/x/#byline')
  assert.equal(place('后后'), '/x/#p1')
  assert.equal(place('罗文鹏', '调研'), '/x/#p2')
})
