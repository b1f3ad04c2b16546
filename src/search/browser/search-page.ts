/** The elements of the search page that the script uses: form, status, results, the button for more results. */

export interface SearchPage {
  form: HTMLFormElement
  input: HTMLInputElement
  status: HTMLOutputElement
  results: HTMLElement
  /** Template of one result. */
  result: HTMLTemplateElement
  more: HTMLButtonElement
  /** Status text without a query. */
  hint: string
  /** Name of a newspaper by its slug, from the options of the form; the slug itself when there is no such option. */
  paperName: (slug: string) => string
}

export type SearchStatus = 'idle' | 'loading' | 'done' | 'error'

const paperName = (slug: string): string =>
  [...document.querySelectorAll<HTMLOptionElement>('main select[name="paper"] option')].find(
    ({ value }) => value === slug,
  )?.text ?? slug

/** Returns the elements of the search page; undefined on any other page. */
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

/** Shows the status of the search, also to assistive technology; `total` is the number of articles found so far. */
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
