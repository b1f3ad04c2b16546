/** Layout faults of a page: content wider than the page, cut-off content, overlapping text. */

/** Returns the faults: `the page is 400 wide in 320`, `cut off: <p …`, `甲 overlaps 乙`. Runs in the page. */
export function layoutFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const tooWide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []
  const visible = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip-link, svg'),
  )
  const cutOff = visible
    .filter((element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
      if (textOverflow === 'ellipsis') return false
      const isCutHorizontally =
        ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1
      return (
        isCutHorizontally ||
        (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    })
    .map((element) => `cut off: ${element.outerHTML.slice(0, 90)}`)
  /** The horizontal part of a box that is visible within its scrolling ancestors. */
  const visiblePartOf = (element: Element, { left, right }: DOMRect): { left: number; right: number } => {
    const part = { left, right }
    for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
      if (!['auto', 'scroll'].includes(getComputedStyle(ancestor).overflowX)) continue
      const frame = ancestor.getBoundingClientRect()
      part.left = Math.max(part.left, frame.left)
      part.right = Math.min(part.right, frame.right)
    }
    return part
  }
  const range = document.createRange()
  const texts = visible.flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .flatMap((node) => {
        range.selectNodeContents(node)
        const half = Number.parseFloat(getComputedStyle(element).fontSize) * 0.35
        return [...range.getClientRects()]
          .map((box) => ({
            ...{ ...visiblePartOf(element, box), node },
            ...{ top: (box.top + box.bottom) / 2 - half, bottom: (box.top + box.bottom) / 2 + half },
          }))
          .filter(({ left, right }) => left < right)
      }),
  )
  texts.sort((a, b) => a.top - b.top)
  const overlaps: string[] = []
  for (const [index, one] of texts.entries())
    for (let next = index + 1; next < texts.length; next += 1) {
      const other = texts[next]
      if (!other || other.top >= one.bottom) break
      const isApart = other.left >= one.right - 2 || other.right <= one.left + 2
      if (!isApart && other.node !== one.node)
        overlaps.push(
          `${one.node.textContent?.slice(0, 20)} overlaps ${other.node.textContent?.slice(0, 20)}`,
        )
    }
  return [...tooWide, ...cutOff, ...overlaps]
}
