/**
 * What a reader chooses for all pages, by buttons of one name: the choice `text-size` has the value `large`.
 *
 * The style sheet reads it from the root, `[data-text-size="large"]`; the browser keeps it.
 */
import { readSetting, saveSetting } from './stored-setting.ts'

const buttonsOf = (name: string): HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>(`button[name="${name}"]`),
]

function applyChoice(name: string, value: string): void {
  document.documentElement.setAttribute(`data-${name}`, value)
  for (const button of buttonsOf(name)) button.setAttribute('aria-pressed', String(button.value === value))
}

/** Sets a choice as it was made last, on this page or another. */
export function restoreChoice(name: string): void {
  const last = readSetting(name)
  if (last !== undefined) applyChoice(name, last)
}

/** Lets the buttons of a choice work, once the page has them. */
export function enableChoice(name: string): void {
  restoreChoice(name)
  for (const button of buttonsOf(name))
    button.addEventListener('click', () => {
      applyChoice(name, button.value)
      saveSetting(name, button.value)
    })
}
