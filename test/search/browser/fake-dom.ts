/** Minimal substitutes for the DOM classes that the search page uses; Node itself has `EventTarget` and `URL`. */

type FakeNode = FakeElement | string

export class FakeElement extends EventTarget {
  hidden = false
  textContent = ''
  dateTime = ''
  ariaBusy: string | null = null
  isFocused = false
  readonly dataset: Record<string, string> = {}
  readonly attributes: Record<string, string> = {}
  nodes: FakeNode[] = []
  /** Elements that `querySelector` finds, by selector. */
  parts: Record<string, FakeElement>

  constructor(parts: Record<string, FakeElement> = {}) {
    super()
    this.parts = parts
  }

  get children() {
    const elements = this.nodes.filter((node) => node instanceof FakeElement)
    return { item: (index: number) => elements[index] ?? null }
  }

  append(...nodes: FakeNode[]): void {
    this.nodes.push(...nodes)
  }

  replaceChildren(...nodes: FakeNode[]): void {
    this.nodes = nodes
  }

  querySelector(selector: string): FakeElement | null {
    return this.parts[selector] ?? null
  }

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value
  }

  focus(): void {
    this.isFocused = true
  }
}

export class FakeInput extends FakeElement {
  value = ''
  readonly name: string
  form: FakeElement | null = null

  constructor(name: string) {
    super()
    this.name = name
  }
}

/** A select whose first option is empty. */
export class FakeSelect extends FakeElement {
  readonly name: string
  readonly options: readonly string[]
  selectedIndex = 0

  constructor(name: string, options: readonly string[]) {
    super()
    this.name = name
    this.options = ['', ...options]
  }

  get value(): string {
    return this.options[this.selectedIndex] ?? ''
  }

  set value(value: string) {
    this.selectedIndex = this.options.indexOf(value)
  }
}

export class FakeForm extends FakeElement {
  readonly elements: readonly FakeElement[]

  constructor(elements: readonly FakeElement[]) {
    super()
    this.elements = elements
  }
}

export class FakeInputEvent extends Event {
  readonly isComposing: boolean

  constructor(isComposing: boolean) {
    super('input')
    this.isComposing = isComposing
  }
}

/** Creates a list item with the elements of the result template. */
export function fakeResultItem(): FakeElement {
  const selectors = ['li', 'a', 'time', '.result-paper', '.result-kind', '.result-excerpt']
  return new FakeElement(Object.fromEntries(selectors.map((selector) => [selector, new FakeElement()])))
}

/** Installs the global objects of a window at `address`; returns the window's events and its history. */
export function installFakeWindow(address: string) {
  const location = { href: address }
  const entries: string[] = []
  const window = new EventTarget()
  const visit = (kind: string) => (_: unknown, __: string, url: URL) => {
    location.href = url.href
    entries.push(`${kind} ${decodeURIComponent(url.search)}`)
  }
  Object.assign(globalThis, {
    HTMLInputElement: FakeInput,
    HTMLSelectElement: FakeSelect,
    InputEvent: FakeInputEvent,
    location,
    history: { pushState: visit('push'), replaceState: visit('replace') },
    addEventListener: window.addEventListener.bind(window),
    document: {
      importNode: fakeResultItem,
      createElement: () => new FakeElement(),
    },
  })
  return { window, location, entries }
}
