/** A result is rendered with links, date and marks, and never as HTML. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchResult } from '#search/browser/result.ts'
import { resultItem } from '#search/browser/result-item.ts'
import { FakeElement, fakeResultItem, installFakeWindow } from './fake-dom.ts'

const result: SearchResult = {
  url: '/bjrb/2022/09/05/01-28/',
  place: '/bjrb/2022/09/05/01-28/#p3',
  title: [
    { text: '<b>', marked: false },
    { text: '刘越高', marked: true },
  ],
  date: '2022-09-05',
  paper: '滨江日报',
  kind: '新闻',
  excerpt: [{ text: '调研', marked: true }],
}

function render(changes: Partial<SearchResult>, template = {}): FakeElement {
  installFakeWindow('https://archive.test/')
  const item: unknown = resultItem(template as HTMLTemplateElement, { ...result, ...changes })
  assert.ok(item instanceof FakeElement)
  return item
}

const nodes = (item: FakeElement, selector: string): string[] =>
  (item.querySelector(selector)?.nodes ?? []).map((node) =>
    typeof node === 'string' ? node : `[${node.textContent}]`,
  )

test('fills every element of the template', () => {
  const item = render({})
  assert.deepEqual(item.parts.li?.attributes, { 'data-url': '/bjrb/2022/09/05/01-28/' })
  assert.deepEqual(item.parts.a?.attributes, { href: '/bjrb/2022/09/05/01-28/#p3' })
  assert.deepEqual(nodes(item, 'a'), ['<b>', '[刘越高]'])
  assert.deepEqual([item.parts.time?.dateTime, item.parts.time?.textContent], ['2022-09-05', '2022年9月5日'])
  assert.deepEqual(nodes(item, '.result-paper'), ['滨江日报'])
  assert.deepEqual(nodes(item, '.result-kind'), ['新闻'])
  assert.deepEqual(nodes(item, '.result-excerpt'), ['[调研]'])
})

test('an unknown date has a text and no value', () => {
  const { date: _, ...undated } = result
  installFakeWindow('https://archive.test/')
  const item: unknown = resultItem({} as HTMLTemplateElement, undated)
  assert.ok(item instanceof FakeElement)
  assert.deepEqual([item.parts.time?.dateTime, item.parts.time?.textContent], ['', '日期待考'])
})

test('clones the content of the template, and its elements are optional', () => {
  installFakeWindow('https://archive.test/')
  const content = fakeResultItem()
  const calls: unknown[][] = []
  Object.assign(globalThis, {
    document: {
      importNode: (...args: unknown[]) => {
        calls.push(args)
        return new FakeElement()
      },
      createElement: () => new FakeElement(),
    },
  })
  resultItem({ content } as unknown as HTMLTemplateElement, result)
  assert.deepEqual(calls, [[content, true]])
})
