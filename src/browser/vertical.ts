/**
 * 竖排: the article set in lines from top to bottom, the first at the right, and read on to the left.
 *
 * The wheel, Page Down and the space bar lead on to the left; at either end the wheel moves the page again.
 */
import { readSetting, saveSetting } from './stored-setting.ts'
import { setNumeralsUpright } from './upright-numerals.ts'

const settingName = 'writing'

/** Share of the width that one press of Page Down leads on. */
const pageStep = 0.85

const steps: Readonly<Record<string, number>> = { PageDown: pageStep, ' ': pageStep, PageUp: -pageStep }

const isVertical = (): boolean => document.documentElement.dataset.writing === 'vertical'

function handleWheel(leaf: HTMLElement, event: WheelEvent): void {
  if (!isVertical() || event.ctrlKey || Math.abs(event.deltaX) >= Math.abs(event.deltaY)) return
  const before = leaf.scrollLeft
  leaf.scrollBy({ left: -event.deltaY, behavior: 'instant' })
  if (leaf.scrollLeft !== before) event.preventDefault()
}

function handleKey(leaf: HTMLElement, event: KeyboardEvent): void {
  if (!isVertical() || event.target !== leaf || event.ctrlKey || event.altKey || event.metaKey) return
  const width = leaf.scrollWidth
  const step = (steps[event.key] ?? 0) * (event.shiftKey ? -1 : 1)
  if (step !== 0) leaf.scrollBy({ left: -step * leaf.clientWidth })
  else if (event.key === 'Home') leaf.scrollTo({ left: width })
  else if (event.key === 'End') leaf.scrollTo({ left: -width })
  else return
  event.preventDefault()
}

function setVertical(leaf: HTMLElement, button: HTMLElement, vertical: boolean): void {
  document.documentElement.dataset.writing = vertical ? 'vertical' : 'horizontal'
  button.setAttribute('aria-pressed', String(vertical))
  if (!vertical) {
    for (const attribute of ['tabindex', 'role', 'aria-label']) leaf.removeAttribute(attribute)
    return
  }
  leaf.tabIndex = 0
  leaf.setAttribute('role', 'region')
  leaf.setAttribute('aria-label', '竖排正文，向左翻阅')
  setNumeralsUpright(leaf)
}

/** @param leaf the part of the article that is read: titles, text, captions */
export function enableVertical(bar: HTMLElement, leaf: HTMLElement): void {
  const button = bar.querySelector<HTMLElement>('[data-writing]')
  if (!button) return
  button.addEventListener('click', () => {
    const vertical = !isVertical()
    setVertical(leaf, button, vertical)
    saveSetting(settingName, vertical ? 'vertical' : 'horizontal')
  })
  leaf.addEventListener('wheel', (event) => handleWheel(leaf, event), { passive: false })
  leaf.addEventListener('keydown', (event) => handleKey(leaf, event))
  if (readSetting(settingName) === 'vertical') setVertical(leaf, button, true)
}
