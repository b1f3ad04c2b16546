/**
 * The script of every page: applies the chosen 外观 (theme) and 字号 (text size). Without it the device settings apply.
 *
 * It is loaded `async` before the style sheet, so that it does not block rendering; from the browser cache it mostly runs
 * before the first paint.
 */
import { enableChoice, restoreChoice } from './choice.ts'

const names = ['theme', 'text-size']

const restoreAll = (): void => names.forEach(restoreChoice)

function enableAll(): void {
  names.forEach(enableChoice)
  for (const themes of document.querySelectorAll<HTMLElement>('.themes')) themes.hidden = false
}

restoreAll()
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', enableAll)
else enableAll()

// Pages from the back-forward cache and in other windows must pick up later choices.
addEventListener('pageshow', restoreAll)
addEventListener('storage', restoreAll)
