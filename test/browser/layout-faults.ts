/** Whether a page holds what is on it: nothing runs over its edge, is cut off, or stands on other words. */

/** What a reader would lose, each as a sentence. */
export function layoutFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []
  const shown = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip-link, svg'),
  )
  const cut = shown
    .filter((element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
      if (textOverflow === 'ellipsis') return false
      const across = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1
      return (
        across || (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    })
    .map((element) => `cut off: ${element.outerHTML.slice(0, 90)}`)
  /** The part of a box that the scrolling boxes around it let be seen. */
  const seenOf = (element: Element, { left, right }: DOMRect): { left: number; right: number } => {
    const seen = { left, right }
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (!['auto', 'scroll'].includes(getComputedStyle(around).overflowX)) continue
      const frame = around.getBoundingClientRect()
      seen.left = Math.max(seen.left, frame.left)
      seen.right = Math.min(seen.right, frame.right)
    }
    return seen
  }
  const range = document.createRange()
  const words = shown.flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .flatMap((node) => {
        range.selectNodeContents(node)
        const half = Number.parseFloat(getComputedStyle(element).fontSize) * 0.35
        return [...range.getClientRects()]
          .map((box) => ({
            ...{ ...seenOf(element, box), node },
            ...{ top: (box.top + box.bottom) / 2 - half, bottom: (box.top + box.bottom) / 2 + half },
          }))
          .filter(({ left, right }) => left < right)
      }),
  )
  words.sort((a, b) => a.top - b.top)
  const upon: string[] = []
  for (const [index, one] of words.entries())
    for (let next = index + 1; next < words.length; next += 1) {
      const other = words[next]
      if (!other || other.top >= one.bottom) break
      const apart = other.left >= one.right - 2 || other.right <= one.left + 2
      if (!apart && other.node !== one.node)
        upon.push(`${one.node.textContent?.slice(0, 20)} stands on ${other.node.textContent?.slice(0, 20)}`)
    }
  return [...wide, ...cut, ...upon]
}
