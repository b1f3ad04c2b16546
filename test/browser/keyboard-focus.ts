/**
 * What meets a reader who goes through a page with the Tab key: WCAG 2.2, 2.4.7 focus visible, 2.4.12 focus not obscured.
 *
 * `watchFocus` writes onto every stop when it is reached, `data-reached="12"`, and what is amiss with it in
 * `data-amiss`; `stopsReached` and `stopsAmiss` read it there.
 */

/** Opens all folds, numbers the stops in the order of the document, and looks at each when it has the focus. */
export function recordFocus(): number {
  for (const fold of document.querySelectorAll('details')) fold.open = true
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

  /** What lets only a part of its content be seen: the window, and boxes that clip. */
  const framesOf = (element: HTMLElement): DOMRect[] => {
    const frames = [new DOMRect(0, 0, innerWidth, innerHeight)]
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflow, contentVisibility, overflowClipMargin } = getComputedStyle(box)
      const { x, y, width, height } = box.getBoundingClientRect()
      const more = contentVisibility === 'auto' ? Number.parseFloat(overflowClipMargin) : 0
      if (overflow !== 'visible' || contentVisibility === 'auto')
        frames.push(new DOMRect(x - more, y - more, width + 2 * more, height + 2 * more))
    }
    return frames
  }
  /** A ring of 2 pixels around the element, or around what holds it, of which all four sides can be seen. */
  const ringAmiss = (element: HTMLElement): string[] => {
    const ringed = [element, element.parentElement].find((box) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(box ?? element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity === '1'
    })
    if (!ringed) return ['no ring']
    const out = Number.parseFloat(getComputedStyle(ringed).outlineOffset) + 1
    const { left, right, top, bottom, width, height } = ringed.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const sides = {
      left: [left - out, y],
      right: [right + out, y],
      top: [x, top - out],
      bottom: [x, bottom + out],
    }
    const isSeen = ([across = 0, down = 0]: number[]): boolean =>
      framesOf(ringed).every(
        (frame) => across >= frame.left && across <= frame.right && down >= frame.top && down <= frame.bottom,
      )
    return Object.entries(sides).flatMap(([side, point]) => (isSeen(point) ? [] : [`no ${side} side`]))
  }
  /** Nothing lies on any line of it. */
  const isHidden = (element: HTMLElement): boolean =>
    [...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.25, 0.5, 0.75].some((part) => {
        const upper = document.elementFromPoint(left + part * width, top + part * height)
        return upper === null || !element.contains(upper)
      }),
    )
  let count = 0
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    target.dataset.reached = `${target.dataset.reached ?? ''} ${count++}`
    const amiss = [...ringAmiss(target), ...(isHidden(target) ? ['hidden'] : [])]
    if (amiss.length > 0) target.dataset.amiss = amiss.join(', ')
  })
  return stops.length
}

/** Numbers of the stops in the order in which they were reached since last asked; -1 is something else. */
export function reachedStops(): number[] {
  return [...document.querySelectorAll<HTMLElement>('[data-reached]')]
    .flatMap((element) => {
      const { reached = '', stop = '-1' } = element.dataset
      delete element.dataset.reached
      return [...reached.matchAll(/\d+/gu)].map(([at]) => ({ at: Number(at), stop: Number(stop) }))
    })
    .sort((one, other) => one.at - other.at)
    .map(({ stop }) => stop)
}

/** Stops that had no ring, or could not be seen, each as a sentence. */
export function faultyStops(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-amiss]')].map(
    ({ dataset, outerHTML }) => `${dataset.amiss}: ${outerHTML.slice(0, 120)}`,
  )
}
