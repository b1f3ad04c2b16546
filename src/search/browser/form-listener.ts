/**
 * When a search begins: at the end of typing, at the press of a key or button, at a choice, at the address, on the way back.
 *
 * While an input method composes (`liuyuegao` on its way to 刘越高) nothing is asked.
 */
import { type Scope, scopeOf } from './scope.ts'

/** What a reader asks for. */
export interface SearchCriteria {
  query: string
  scope: Scope
}

type Control = HTMLInputElement | HTMLSelectElement

/** Milliseconds of rest after which what was typed or chosen is asked for. */
const debounceDelay = 300

const isControl = (element: Element): element is Control =>
  (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== ''

/** The address of what the controls say. */
function addressOfControls(controls: readonly Control[]): URL {
  const address = new URL(location.href)
  for (const { name, value } of controls) {
    if (value === '') address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  return address
}

/** Lets the controls say what the address asks; a choice that is not offered is none. */
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

/** Tells of what is typed, but of nothing that an input method has yet to settle. */
function listenToTyping(input: HTMLInputElement, typed: () => void, unsettled: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed()
  })
  input.addEventListener('compositionstart', unsettled)
  input.addEventListener('compositionend', typed)
}

/**
 * Calls `ask` with each wish, the one in the address first, and keeps the address in step with the form.
 *
 * What is typed after a finished query gets one entry in the history, however many times typing paused; so does each choice.
 */
export function listenToForm(
  form: HTMLFormElement,
  input: HTMLInputElement,
  ask: (wish: SearchCriteria) => void,
): void {
  const controls = [...form.elements].filter(isControl)
  let asked = ''
  let typing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => clearTimeout(timer)
  const take = (finished: boolean): void => {
    stop()
    const address = addressOfControls(controls)
    if (address.href !== asked) history[typing ? 'replaceState' : 'pushState'](null, '', address)
    else if (!finished) return
    typing = !finished
    asked = address.href
    ask(criteriaIn(address))
  }
  const wait = (finished: boolean): void => {
    stop()
    timer = setTimeout(() => take(finished), debounceDelay)
  }
  const takeAddress = (): void => {
    stop()
    typing = false
    fillControls(controls)
    const address = addressOfControls(controls)
    asked = address.href
    ask(criteriaIn(address))
  }
  listenToTyping(input, () => wait(false), stop)
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return
    typing = false
    wait(true)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    take(true)
  })
  addEventListener('popstate', takeAddress)
  takeAddress()
}
