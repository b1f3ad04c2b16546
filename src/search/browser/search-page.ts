/** The parts of the search page that the script fills: the box, the status, the list, the button for more. */

export interface SearchPage {
  form: HTMLFormElement
  input: HTMLInputElement
  status: HTMLOutputElement
  results: HTMLElement
  /** What one result is made from. */
  result: HTMLTemplateElement
  more: HTMLButtonElement
  /** What the page says before anything is asked. */
  hint: string
  /** Name of a paper by its slug, as the form offers it. */
  paperName: (slug: string) => string
}

export type SearchStatus = 'idle' | 'loading' | 'done' | 'error'

const paperName = (slug: string): string =>
  [...document.querySelectorAll<HTMLOptionElement>('main select[name="paper"] option')].find(
    ({ value }) => value === slug,
  )?.text ?? slug

/** The search page's parts; nothing on a page that is not one. */
export function findSearchPage(): SearchPage | undefined {
  const status = document.querySelector<HTMLOutputElement>('#search-status')
  const results = document.querySelector<HTMLElement>('#search-results')
  const result = document.querySelector<HTMLTemplateElement>('template#search-result')
  const more = document.querySelector<HTMLButtonElement>('#search-more')
  const input = document.querySelector<HTMLInputElement>('main input[name="q"]')
  const form = input?.form
  if (!status || !results || !result || !more || !input || !form) return undefined
  return { form, input, status, results, result, more, hint: status.textContent ?? '', paperName }
}

/** Says how the search stands, to readers and to screen readers; `total` counts what was found so far. */
export function showStatus(
  { status, results }: SearchPage,
  state: SearchStatus,
  total: number,
  sentence: string,
): void {
  status.dataset.state = state
  status.dataset.total = String(total)
  status.textContent = sentence
  results.ariaBusy = String(state === 'loading')
}
