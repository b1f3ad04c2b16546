/**
 * 竖排: vertical text, lines from top to bottom, ordered from right to left.
 *
 * The wheel, Page Down and the space bar scroll to the left; at either end the wheel then scrolls the page.
 */
import { readSetting, saveSetting } from './stored-setting.ts'
import { setNumeralsUpright } from './upright-numerals.ts'

const settingName = 'writing'

/** Share of the visible width that one press of Page Down scrolls. */
const pageStep = 0.85

const steps: Readonly<Record<string, number>> = { PageDown: pageStep, ' ': pageStep, PageUp: -pageStep }

const isVertical = (): boolean => document.documentElement.dataset.writing === 'vertical'

function handleWheel(content: HTMLElement, event: WheelEvent): void {
  if (!isVertical() || event.ctrlKey || Math.abs(event.deltaX) >= Math.abs(event.deltaY)) return
  const before = content.scrollLeft
  content.scrollBy({ left: -event.deltaY, behavior: 'instant' })
  if (content.scrollLeft !== before) event.preventDefault()
}

function handleKey(content: HTMLElement, event: KeyboardEvent): void {
  if (!isVertical() || event.target !== content || event.ctrlKey || event.altKey || event.metaKey) return
  const width = content.scrollWidth
  const step = (steps[event.key] ?? 0) * (event.shiftKey ? -1 : 1)
  if (step !== 0) content.scrollBy({ left: -step * content.clientWidth })
  else if (event.key === 'Home') content.scrollTo({ left: width })
  else if (event.key === 'End') content.scrollTo({ left: -width })
  else return
  event.preventDefault()
}

function setVertical(content: HTMLElement, button: HTMLElement, vertical: boolean): void {
  document.documentElement.dataset.writing = vertical ? 'vertical' : 'horizontal'
  button.setAttribute('aria-pressed', String(vertical))
  if (!vertical) {
    for (const attribute of ['tabindex', 'role', 'aria-label']) content.removeAttribute(attribute)
    return
  }
  content.tabIndex = 0
  content.setAttribute('role', 'region')
  content.setAttribute('aria-label', '竖排正文，向左翻阅')
  setNumeralsUpright(content)
}

/**
 * Enables the 竖排 button and restores the setting.
 *
 * @param bar toolbar with the button
 * @param content titles, text and captions of the article
 */
export function enableVertical(bar: HTMLElement, content: HTMLElement): void {
  const button = bar.querySelector<HTMLElement>('[data-writing]')
  if (!button) return
  button.addEventListener('click', () => {
    const vertical = !isVertical()
    setVertical(content, button, vertical)
    saveSetting(settingName, vertical ? 'vertical' : 'horizontal')
  })
  content.addEventListener('wheel', (event) => handleWheel(content, event), { passive: false })
  content.addEventListener('keydown', (event) => handleKey(content, event))
  if (readSetting(settingName) === 'vertical') setVertical(content, button, true)
}
