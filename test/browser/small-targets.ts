/** WCAG 2.2, 2.5.8 target size: `16 × 20: <a …> near <a …>`. */

/**
 * Returns the targets smaller than 24 by 24 pixels that are too close to another target. Runs in the page.
 *
 * As in the criterion, links in a sentence are exempt, and targets whose circle of 24 pixels touches neither another target
 * nor the circle of another small target.
 */
export function smallTargets(): string[] {
  const minSize = 24
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ]
    .filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip-link'),
    )
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
  /** Whether the block of an inline target also contains other text. */
  const isInSentence = (element: HTMLElement): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
    const copy = block?.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return false
    for (const target of copy.querySelectorAll('a, button')) target.remove()
    return copy.textContent.trim() !== ''
  }
  const small = targets.filter(
    ({ element, box }) => (box.width < minSize || box.height < minSize) && !isInSentence(element),
  )
  const centerOf = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
  const isNear = (box: DOMRect, other: DOMRect): boolean => {
    const { x, y } = centerOf(box)
    const nearest = {
      x: Math.min(Math.max(x, other.left), other.right),
      y: Math.min(Math.max(y, other.top), other.bottom),
    }
    return Math.hypot(x - nearest.x, y - nearest.y) < minSize / 2
  }
  const circlesTouch = (box: DOMRect, other: DOMRect): boolean =>
    Math.hypot(centerOf(box).x - centerOf(other).x, centerOf(box).y - centerOf(other).y) < minSize
  return small.flatMap(({ element, box }) => {
    const neighbour = targets.find(
      (other) =>
        other.element !== element &&
        (isNear(box, other.box) || (small.includes(other) && circlesTouch(box, other.box))),
    )
    return neighbour
      ? [
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 80)} near ${neighbour.element.outerHTML.slice(0, 80)}`,
        ]
      : []
  })
}
