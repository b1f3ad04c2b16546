/** WCAG 2.2, 2.5.8: what a finger would miss. */

/**
 * Targets below 24 by 24 pixels that stand too near another, each as a sentence.
 *
 * Exempt are, as there, links in a sentence, and a target whose circle of 24 pixels touches no other target and no
 * other small target's circle.
 */
export function smallTargets(): string[] {
  const least = 24
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ]
    .filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip-link'),
    )
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
  /** Words that are no target stand on its line. */
  const isInSentence = (element: HTMLElement): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
    const beside = block?.cloneNode(true)
    if (!(beside instanceof HTMLElement)) return false
    for (const target of beside.querySelectorAll('a, button')) target.remove()
    return beside.textContent.trim() !== ''
  }
  const small = targets.filter(
    ({ element, box }) => (box.width < least || box.height < least) && !isInSentence(element),
  )
  const centre = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
  const isNear = (box: DOMRect, other: DOMRect): boolean => {
    const { x, y } = centre(box)
    const nearest = {
      x: Math.min(Math.max(x, other.left), other.right),
      y: Math.min(Math.max(y, other.top), other.bottom),
    }
    return Math.hypot(x - nearest.x, y - nearest.y) < least / 2
  }
  const meets = (box: DOMRect, other: DOMRect): boolean =>
    Math.hypot(centre(box).x - centre(other).x, centre(box).y - centre(other).y) < least
  return small.flatMap(({ element, box }) => {
    const near = targets.find(
      (other) =>
        other.element !== element &&
        (isNear(box, other.box) || (small.includes(other) && meets(box, other.box))),
    )
    return near
      ? [
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 80)} beside ${near.element.outerHTML.slice(0, 80)}`,
        ]
      : []
  })
}
