/**
 * Starts searches: after typing, on submit, after a choice of years or newspaper, on page load and on navigation.
 *
 * No search starts while an input method is composing (`liuyuegao` for 刘越高).
 */
import { type Scope, scopeOf } from './scope.ts'

export interface SearchCriteria {
  query: string
  scope: Scope
}

type Control = HTMLInputElement | HTMLSelectElement

/** Milliseconds without further input after which a search starts. */
const debounceDelay = 300

const isControl = (element: Element): element is Control =>
  (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== ''

/** The current address with the values of the controls as its query. */
function addressOfControls(controls: readonly Control[]): URL {
  const address = new URL(location.href)
  for (const { name, value } of controls) {
    if (value === '') address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  return address
}

/** Sets the controls to the values in the address; a value that a select does not offer selects its first option. */
function fillControls(controls: readonly Control[]): void {
  const { searchParams } = new URL(location.href)
  for (const control of controls) {
    control.value = searchParams.get(control.name) ?? ''
    if (control instanceof HTMLSelectElement && control.selectedIndex === -1) control.value = ''
  }
}

const criteriaIn = ({ searchParams }: URL): SearchCriteria => ({
  query: searchParams.get('q') ?? '',
  scope: scopeOf(searchParams),
})

/** Calls `typed` after input, and `composing` when an input method starts to compose. */
function listenToTyping(input: HTMLInputElement, typed: () => void, composing: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed()
  })
  input.addEventListener('compositionstart', composing)
  input.addEventListener('compositionend', typed)
}

/**
 * Calls `search` for each change of the form, first for the criteria in the address, and keeps the address up to date.
 *
 * Typing after a finished search adds one history entry, however often it pauses; each choice adds one, too.
 */
export function listenToForm(
  form: HTMLFormElement,
  input: HTMLInputElement,
  search: (criteria: SearchCriteria) => void,
): void {
  const controls = [...form.elements].filter(isControl)
  let current = ''
  let typing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => clearTimeout(timer)
  const submit = (finished: boolean): void => {
    stop()
    const address = addressOfControls(controls)
    if (address.href !== current) history[typing ? 'replaceState' : 'pushState'](null, '', address)
    else if (!finished) return
    typing = !finished
    current = address.href
    search(criteriaIn(address))
  }
  const submitLater = (finished: boolean): void => {
    stop()
    timer = setTimeout(() => submit(finished), debounceDelay)
  }
  const searchAddress = (): void => {
    stop()
    typing = false
    fillControls(controls)
    const address = addressOfControls(controls)
    current = address.href
    search(criteriaIn(address))
  }
  listenToTyping(input, () => submitLater(false), stop)
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return
    typing = false
    submitLater(true)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit(true)
  })
  addEventListener('popstate', searchAddress)
  searchAddress()
}
