/**
 * When a search begins: at the end of typing, at the press of a key or button, at the address, on the way back.
 *
 * While an input method composes (`liuyuegao` on its way to 刘越高) nothing is asked.
 */

/** Milliseconds of rest after which what was typed is asked for. */
const pause = 300

const queryInAddress = (): string => new URL(location.href).searchParams.get('q') ?? ''

function addressOf(query: string): URL {
  const address = new URL(location.href)
  if (query === '') address.searchParams.delete('q')
  else address.searchParams.set('q', query)
  return address
}

/**
 * Calls `ask` with each query, the one in the address first, and keeps the address in step with the box.
 *
 * What is typed after a finished query gets one entry in the history, however many times typing paused.
 */
export function listen(form: HTMLFormElement, input: HTMLInputElement, ask: (query: string) => void): void {
  let asked = ''
  let typing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const take = (query: string, finished: boolean): void => {
    clearTimeout(timer)
    if (query !== asked) history[typing ? 'replaceState' : 'pushState'](null, '', addressOf(query))
    else if (!finished) return
    typing = !finished
    asked = query
    ask(query)
  }
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => take(input.value, false), pause)
  }
  const takeAddress = (): void => {
    clearTimeout(timer)
    typing = false
    asked = queryInAddress()
    input.value = asked
    ask(asked)
  }
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) wait()
  })
  input.addEventListener('compositionstart', () => clearTimeout(timer))
  input.addEventListener('compositionend', wait)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    take(input.value, true)
  })
  addEventListener('popstate', takeAddress)
  takeAddress()
}
