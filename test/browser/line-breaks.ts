/** Finds the line breaks of a page: `解矛盾的|“调解会` for a line that ends with 的 and a next line that begins with “. */

/**
 * Returns every line break inside a paragraph, a title or a caption, with up to four characters before and after it, as
 * `矛盾的|“调解会`; with `¦` for a break inside an address, `07/2¦6/01`. Runs in the page.
 */
export function lineBreaks(): string[] {
  const blocks = document.querySelectorAll(
    'main :is(p, h1, h2, h3, h4, li, dd, summary, figcaption, blockquote)',
  )
  /** Adds the “ that the browser renders before the text of a `<q>`: in `+2.5 “。”` no line begins with 。 */
  const asRendered = (node: Node, index: number, unit: string): string =>
    index === 0 && node.parentElement?.matches('q') ? `“${unit}` : unit
  const breaksOf = (block: Element): string[] => {
    if (block.querySelector('p, li, h1, h2, h3, h4, ol, ul')) return []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const characters: Array<{ character: string; box: DOMRect; address: unknown }> = []
    const range = document.createRange()
    const addresses = [...(block.textContent ?? '').matchAll(/https?:\/\/[!-~]+/gu)]
    let at = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [index, unit] of [...(node.textContent ?? '')].entries()) {
        const character = asRendered(node, index, unit)
        const address = addresses.find(({ index: from, 0: all }) => at >= from && at < from + all.length)
        at += unit.length
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        const box = range.getBoundingClientRect()
        const isExcluded = node.parentElement?.closest('.line-number, .visually-hidden, .deck + .deck, small')
        if (character.trim() && box.width > 0 && !isExcluded) characters.push({ character, box, address })
      }
    const textOf = (from: number, to: number): string =>
      characters
        .slice(Math.max(from, 0), to)
        .map(({ character }) => character)
        .join('')
    return characters.flatMap(({ box, address }, index) => {
      const before = characters[index - 1]
      if (!before || Math.abs(box.top - before.box.top) < box.height * 0.6) return []
      const mark = address && address === before.address ? '¦' : '|'
      return [textOf(index - 4, index) + mark + textOf(index, index + 4)]
    })
  }
  return [...blocks].flatMap(breaksOf)
}
