/** The form starts searches and keeps the address up to date. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { listenToForm, type SearchCriteria } from '#search/browser/form-listener.ts'
import {
  FakeElement,
  FakeForm,
  FakeInput,
  FakeInputEvent,
  FakeSelect,
  installFakeWindow,
} from './fake-dom.ts'

function openForm(t: TestContext, query: string) {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const fakeWindow = installFakeWindow(`https://archive.test/search/${query}`)
  const input = new FakeInput('q')
  const paper = new FakeSelect('paper', ['bjrb', 'bjwb'])
  const button = new FakeInput('')
  button.value = '检索'
  const output = Object.assign(new FakeElement(), { name: 'n', value: '8' })
  const form = new FakeForm([input, paper, button, output])
  const searches: SearchCriteria[] = []
  listenToForm(form as unknown as HTMLFormElement, input as unknown as HTMLInputElement, (criteria) =>
    searches.push(criteria),
  )
  const type = (text: string, isComposing = false): void => {
    input.value = text
    input.dispatchEvent(new FakeInputEvent(isComposing))
  }
  const change = (control: FakeElement): void => {
    const event = new Event('change')
    Object.defineProperty(event, 'target', { value: control })
    form.dispatchEvent(event)
  }
  const submit = (): Event => {
    const event = new Event('submit', { cancelable: true })
    form.dispatchEvent(event)
    return event
  }
  return {
    ...fakeWindow,
    input,
    paper,
    button,
    output,
    searches,
    type,
    change,
    submit,
    tick: (ms: number) => t.mock.timers.tick(ms),
  }
}

test('searches for the criteria in the address and fills the controls', (t) => {
  const { searches, input, paper, entries } = openForm(t, '?q=刘越高&paper=bjwb')
  assert.deepEqual(searches, [{ query: '刘越高', scope: { paper: 'bjwb' } }])
  assert.deepEqual([input.value, paper.value], ['刘越高', 'bjwb'])
  assert.deepEqual(entries, [])
})

test('a choice that the form does not offer is ignored', (t) => {
  const { searches, paper } = openForm(t, '?paper=xxrb')
  assert.deepEqual(searches, [{ query: '', scope: {} }])
  assert.equal(paper.selectedIndex, 0)
})

test('typing starts one search after 300 ms, and one history entry until the query is finished', (t) => {
  const { searches, entries, type, tick, submit } = openForm(t, '')
  type('刘')
  tick(299)
  type('刘越')
  tick(299)
  assert.equal(searches.length, 1)
  tick(1)
  assert.deepEqual(searches.slice(1), [{ query: '刘越', scope: {} }])
  type('刘越高')
  tick(300)
  assert.deepEqual(entries, ['push ?q=刘越', 'replace ?q=刘越高'])
  submit()
  type('')
  tick(300)
  assert.deepEqual(entries.slice(2), ['push '])
  assert.deepEqual(
    searches.slice(1).map(({ query }) => query),
    ['刘越', '刘越高', '刘越高', ''],
  )
})

test('ignores elements without a name, and elements that are not controls', (t) => {
  const { button, output, entries, submit } = openForm(t, '')
  submit()
  assert.deepEqual([button.value, output.value], ['检索', '8'])
  assert.deepEqual(entries, [])
})

test('a choice starts a search even if it does not change the address', (t) => {
  const { searches, paper, change, tick } = openForm(t, '')
  change(paper)
  tick(300)
  assert.equal(searches.length, 2)
})

test('typing that does not change the query starts no search', (t) => {
  const { searches, type, tick } = openForm(t, '?q=刘')
  type('刘')
  tick(300)
  assert.equal(searches.length, 1)
})

test('no search starts while an input method is composing', (t) => {
  const { searches, type, input, tick } = openForm(t, '')
  type('刘')
  input.dispatchEvent(new Event('compositionstart'))
  type('刘yue', true)
  tick(1000)
  assert.equal(searches.length, 1)
  input.value = '刘越'
  input.dispatchEvent(new Event('compositionend'))
  tick(300)
  assert.deepEqual(searches.slice(1), [{ query: '刘越', scope: {} }])
})

test('a choice starts a search with its own history entry', (t) => {
  const { searches, entries, paper, input, change, type, tick } = openForm(t, '')
  type('刘')
  tick(300)
  change(input)
  tick(300)
  assert.equal(searches.length, 2)
  paper.value = 'bjrb'
  change(paper)
  tick(299)
  assert.equal(searches.length, 2)
  tick(1)
  assert.deepEqual(searches.at(-1), { query: '刘', scope: { paper: 'bjrb' } })
  assert.deepEqual(entries, ['push ?q=刘', 'push ?q=刘&paper=bjrb'])
})

test('submitting searches at once, also for the same query, and only once', (t) => {
  const { searches, entries, type, submit, tick } = openForm(t, '?q=刘')
  assert.equal(submit().defaultPrevented, true)
  assert.equal(searches.length, 2)
  type('越')
  submit()
  tick(1000)
  assert.deepEqual(searches.slice(2), [{ query: '越', scope: {} }])
  assert.deepEqual(entries, ['push ?q=越'])
})

test('going back in the history searches for the address, and typing starts a new entry', (t) => {
  const { window, location, searches, entries, input, type, tick } = openForm(t, '?q=刘')
  type('越')
  tick(300)
  type('高')
  location.href = 'https://archive.test/search/?q=刘'
  window.dispatchEvent(new Event('popstate'))
  tick(1000)
  assert.equal(input.value, '刘')
  assert.deepEqual(
    searches.map(({ query }) => query),
    ['刘', '越', '刘'],
  )
  type('强')
  tick(300)
  assert.deepEqual(entries, ['push ?q=越', 'push ?q=强'])
})
