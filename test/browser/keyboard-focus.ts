/**
 * Checks the keyboard focus of a page: WCAG 2.2, 2.4.7 focus visible, 2.4.12 focus not obscured.
 *
 * `recordFocus` marks every stop that gets the focus, `data-reached="12"`, and its faults in `data-faults`; `reachedStops`
 * and `faultyStops` read these attributes. All functions run in the page.
 */

/**
 * Opens all `<details>`, numbers the stops in document order, and checks each stop when it gets the focus.
 *
 * @returns number of stops
 */
export function recordFocus(): number {
  for (const details of document.querySelectorAll('details')) details.open = true
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]',
    ),
  ].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.tabIndex >= 0 &&
      !element.matches('[type=radio]:not(:checked)'),
  )
  for (const [index, stop] of stops.entries()) stop.dataset.stop = String(index)

  /** The boxes that clip an element: the window, and ancestors that clip. */
  const framesOf = (element: HTMLElement): DOMRect[] => {
    const frames = [new DOMRect(0, 0, innerWidth, innerHeight)]
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflow, contentVisibility, overflowClipMargin } = getComputedStyle(box)
      const { x, y, width, height } = box.getBoundingClientRect()
      const margin = contentVisibility === 'auto' ? Number.parseFloat(overflowClipMargin) : 0
      if (overflow !== 'visible' || contentVisibility === 'auto')
        frames.push(new DOMRect(x - margin, y - margin, width + 2 * margin, height + 2 * margin))
    }
    return frames
  }
  /** Faults of the focus ring: at least 2 pixels, around the element or its parent, all four sides visible. */
  const ringFaults = (element: HTMLElement): string[] => {
    const ringed = [element, element.parentElement].find((box) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(box ?? element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity === '1'
    })
    if (!ringed) return ['no ring']
    const offset = Number.parseFloat(getComputedStyle(ringed).outlineOffset) + 1
    const { left, right, top, bottom, width, height } = ringed.getBoundingClientRect()
    const [centerX, centerY] = [left + width / 2, top + height / 2]
    const sides = {
      left: [left - offset, centerY],
      right: [right + offset, centerY],
      top: [centerX, top - offset],
      bottom: [centerX, bottom + offset],
    }
    const isVisible = ([x = 0, y = 0]: number[]): boolean =>
      framesOf(ringed).every(
        (frame) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom,
      )
    return Object.entries(sides).flatMap(([side, point]) => (isVisible(point) ? [] : [`no ${side} side`]))
  }
  /** Whether another element covers a part of one of its lines. */
  const isHidden = (element: HTMLElement): boolean =>
    [...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.25, 0.5, 0.75].some((part) => {
        const topmost = document.elementFromPoint(left + part * width, top + part * height)
        return topmost === null || !element.contains(topmost)
      }),
    )
  let count = 0
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    target.dataset.reached = `${target.dataset.reached ?? ''} ${count++}`
    const faults = [...ringFaults(target), ...(isHidden(target) ? ['hidden'] : [])]
    if (faults.length > 0) target.dataset.faults = faults.join(', ')
  })
  return stops.length
}

/** Returns the numbers of the stops reached since the last call, in order; -1 for other elements. */
export function reachedStops(): number[] {
  return [...document.querySelectorAll<HTMLElement>('[data-reached]')]
    .flatMap((element) => {
      const { reached = '', stop = '-1' } = element.dataset
      delete element.dataset.reached
      return [...reached.matchAll(/\d+/gu)].map(([time]) => ({ time: Number(time), stop: Number(stop) }))
    })
    .sort((a, b) => a.time - b.time)
    .map(({ stop }) => stop)
}

/** Returns the stops without a visible focus ring or with covered parts: `no ring: <a …`. */
export function faultyStops(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-faults]')].map(
    ({ dataset, outerHTML }) => `${dataset.faults}: ${outerHTML.slice(0, 120)}`,
  )
}
