/** The elements of the search page are found, and its status is shown. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSearchPage, type SearchPage, showStatus } from '#search/browser/search-page.ts'
import { FakeElement, FakeForm, FakeInput } from './fake-dom.ts'

function fakeDocument(): { parts: Record<string, FakeElement>; options: unknown[] } {
  const input = new FakeInput('q')
  input.form = new FakeForm([input])
  const status = new FakeElement()
  status.textContent = '请输入检索词。'
  return {
    parts: {
      '#search-status': status,
      '#search-results': new FakeElement(),
      'template#search-result': new FakeElement(),
      '#search-more': new FakeElement(),
      'main input[name="q"]': input,
    },
    options: [
      { value: '', text: '全部报纸' },
      { value: 'bjrb', text: '滨江日报' },
    ],
  }
}

function install({ parts, options }: ReturnType<typeof fakeDocument>): void {
  Object.assign(globalThis, {
    document: {
      querySelector: (selector: string) => parts[selector] ?? null,
      querySelectorAll: (selector: string) =>
        selector === 'main select[name="paper"] option' ? options : [],
    },
  })
}

test('finds all elements and the initial text of the status', () => {
  const fake = fakeDocument()
  install(fake)
  const page: unknown = findSearchPage()
  assert.ok(page && typeof page === 'object')
  const { paperName: _, ...elements } = page as SearchPage
  const input = fake.parts['main input[name="q"]']
  assert.deepEqual(Object.entries(elements), [
    ['form', input instanceof FakeInput && input.form],
    ['input', input],
    ['status', fake.parts['#search-status']],
    ['results', fake.parts['#search-results']],
    ['result', fake.parts['template#search-result']],
    ['more', fake.parts['#search-more']],
    ['hint', '请输入检索词。'],
  ])
})

for (const selector of Object.keys(fakeDocument().parts)) {
  test(`a page without ${selector} is not a search page`, () => {
    const fake = fakeDocument()
    delete fake.parts[selector]
    install(fake)
    assert.equal(findSearchPage(), undefined)
  })
}

test('a page whose input has no form is not a search page', () => {
  const fake = fakeDocument()
  fake.parts['main input[name="q"]'] = new FakeInput('q')
  install(fake)
  assert.equal(findSearchPage(), undefined)
})

test('names a newspaper as the form does, and an unknown one by its slug', () => {
  install(fakeDocument())
  const page = findSearchPage()
  assert.equal(page?.paperName('bjrb'), '滨江日报')
  assert.equal(page?.paperName('xxrb'), 'xxrb')
})

test('shows the status in text, data attributes and aria-busy', () => {
  const fake = fakeDocument()
  install(fake)
  const page = findSearchPage()
  assert.ok(page)
  const status = fake.parts['#search-status']
  const results = fake.parts['#search-results']
  showStatus(page, 'loading', 3, '正在检索……')
  assert.deepEqual(status?.dataset, { state: 'loading', total: '3' })
  assert.equal(status?.textContent, '正在检索……')
  assert.equal(results?.ariaBusy, 'true')
  showStatus(page, 'done', 3, '找到3篇。')
  assert.equal(results?.ariaBusy, 'false')
})
