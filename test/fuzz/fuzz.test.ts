import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { faultsOf, readPage } from './faults.ts'
import { fuzz } from './fuzz.ts'
import { minimize } from './minimize.ts'
import { goldenPages } from './mutated-page.ts'
import { slowPages } from './slow-pages.ts'

const knowledge = await loadGoldenKnowledge()

test('200 mutated pages are parsed without faults', async () => {
  const { failures } = fuzz(20200714, 200, await goldenPages(), knowledge)
  assert.deepEqual(failures, [])
})

test('finds each kind of fault', () => {
  const text =
    '# 市政府召开会议\n\n本报讯（记者 张三）会议召开。\n\n# 春耕备耕有序进行\n\n本报讯 农民下田。\n'
  const parsed = readPage(text, knowledge)
  const [first, second] = parsed.issue.items
  assert.ok(first && second)
  const kinds = (...items: typeof parsed.issue.items): string[] =>
    faultsOf(text, { ...parsed, issue: { ...parsed.issue, items } }).map(({ kind }) => kind)
  assert.deepEqual(kinds(first, second), [])
  assert.deepEqual(kinds(first), ['lost'])
  assert.deepEqual(kinds(first, second, { ...second, id: '01-99' }), ['twice'])
  assert.deepEqual(kinds(first, { ...second, id: first.id }), ['ids'])
  assert.deepEqual(kinds(first, { ...second, id: 'x' }), ['schema'])
  const [source] = second.sources
  assert.ok(source)
  assert.deepEqual(kinds(first, { ...second, sources: [{ ...source, spans: [...source.spans, [7, 7]] }] }), [
    'spans',
  ])
})

test('minimizes a page', () => {
  const text = Array.from({ length: 50 }, (_, line) => `第${line}行的文字`).join('\n')
  assert.equal(
    minimize(text, (part) => part.includes('3') && part.includes('9')),
    '39',
  )
})

test('a page is slow when it repeatedly takes eleven times the median of its size', () => {
  const pages = Array.from({ length: 200 }, (_, index) => ({ text: '字'.repeat(index), time: index + 1 }))
  const odd = { text: '字'.repeat(50), time: 51 * 11 }
  assert.deepEqual(
    slowPages([...pages, odd], () => 51 * 11).slow.map(({ text }) => text.length),
    [50],
  )
  assert.deepEqual(slowPages([...pages, odd], () => 51).slow, [])
})
