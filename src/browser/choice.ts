/**
 * What a reader chooses for all pages, by buttons of one name: the choice `text-size` has the value `large`.
 *
 * The style sheet reads it from the root, `[data-text-size="large"]`; the browser keeps it.
 */
import { remember, remembered } from './remembered.ts'

const buttonsOf = (name: string): HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>(`button[name="${name}"]`),
]

function show(name: string, value: string): void {
  document.documentElement.setAttribute(`data-${name}`, value)
  for (const button of buttonsOf(name)) button.setAttribute('aria-pressed', String(button.value === value))
}

/** Sets a choice as it was made last, on this page or another. */
export function recall(name: string): void {
  const last = remembered(name)
  if (last !== undefined) show(name, last)
}

/** Lets the buttons of a choice work, once the page has them. */
export function offer(name: string): void {
  recall(name)
  for (const button of buttonsOf(name))
    button.addEventListener('click', () => {
      show(name, button.value)
      remember(name, button.value)
    })
}
