/** The excerpt of a result has one snippet for each run. */
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

const text = (segments: readonly TextSegment[]): string =>
  segments.map((segment) => (segment.marked ? `[${segment.text}]` : segment.text)).join('')

test('the excerpt starts shortly before the first match, and the title is marked', () => {
  const { title, excerpt } = searchResultOf(entry, ['刘越高'])
  assert.equal(text(title), '[刘越高]主持')
  assert.equal(text(excerpt), `……${'前'.repeat(24)}[刘越高]${'后'.repeat(69)}……`)
})

test('the excerpt has a snippet for each run', () => {
  assert.match(
    text(searchResultOf(entry, ['刘越高', '罗文鹏']).excerpt),
    /\[刘越高\].*……　\[罗文鹏\]陪同调研$/u,
  )
})

test('the excerpt is the start of the text when only the title matches', () => {
  assert.equal(text(searchResultOf(entry, ['主持']).excerpt), `${'前'.repeat(50)}刘越高${'后'.repeat(43)}……`)
})

test('the excerpt never splits a surrogate pair', () => {
  const odd = { text: `${'𠮷'.repeat(40)}a刘越高${'𠮷'.repeat(90)}`, at: 'p1' }
  const { excerpt } = searchResultOf({ ...entry, text: [odd] }, ['刘越高'])
  assert.doesNotThrow(() => encodeURIComponent(text(excerpt)))
})

test('links to the first field that contains the most runs', () => {
  const place = (...runs: string[]): string => searchResultOf(entry, runs).place
  assert.equal(place('刘越高'), '/x/#headline')
  assert.equal(place('罗文鹏'), '/x/#byline')
  assert.equal(place('后后'), '/x/#p1')
  assert.equal(place('罗文鹏', '调研'), '/x/#p2')
})
