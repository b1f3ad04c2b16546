/**
 * A choice of the reader for all pages, made by buttons with the same name: `text-size` has the value `large`.
 *
 * It is stored in the browser and set as an attribute of the root for the style sheet, `[data-text-size="large"]`.
 */
import { readSetting, saveSetting } from './stored-setting.ts'

const buttonsOf = (name: string): HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>(`button[name="${name}"]`),
]

function applyChoice(name: string, value: string): void {
  document.documentElement.setAttribute(`data-${name}`, value)
  for (const button of buttonsOf(name)) button.setAttribute('aria-pressed', String(button.value === value))
}

/** Applies the stored value of a choice, if any. */
export function restoreChoice(name: string): void {
  const stored = readSetting(name)
  if (stored !== undefined) applyChoice(name, stored)
}

/** Enables the buttons of a choice; the document must be parsed. */
export function enableChoice(name: string): void {
  restoreChoice(name)
  for (const button of buttonsOf(name))
    button.addEventListener('click', () => {
      applyChoice(name, button.value)
      saveSetting(name, button.value)
    })
}
