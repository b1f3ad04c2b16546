/**
 * The script of every page: 外观 and 字号 as the reader has chosen them. Without it a page looks as the device is set.
 *
 * No page waits for it. It comes before the style sheet and runs as soon as it is there: where a reader has chosen
 * something, the browser has kept it since, so that it mostly comes before the page is painted.
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

// A page to which the reader goes back, and one in another window, have missed what he has chosen since.
addEventListener('pageshow', restoreAll)
addEventListener('storage', restoreAll)
