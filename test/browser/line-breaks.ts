/** Where lines end in a browser: `“…矛盾的|“调解会”` for a line that ends with 的 and one that begins with “. */

/**
 * Every break inside a paragraph, a title or a caption, as up to four characters before it, `|`, and up to four after;
 * `¦` for a break within an address, `07/2¦6/01`.
 */
export function lineBreaks(): string[] {
  const blocks = document.querySelectorAll(
    'main :is(p, h1, h2, h3, h4, li, dd, summary, figcaption, blockquote)',
  )
  /** The browser sets “ before a quotation: in `+2.5 “。”` no line begins with the full stop. */
  const asSet = (node: Node, index: number, letter: string): string =>
    index === 0 && node.parentElement?.matches('q') ? `“${letter}` : letter
  const breaksOf = (block: Element): string[] => {
    if (block.querySelector('p, li, h1, h2, h3, h4, ol, ul')) return []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const seen: Array<{ character: string; box: DOMRect; address: unknown }> = []
    const range = document.createRange()
    const addresses = [...(block.textContent ?? '').matchAll(/https?:\/\/[!-~]+/gu)]
    let at = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [index, letter] of [...(node.textContent ?? '')].entries()) {
        const character = asSet(node, index, letter)
        const address = addresses.find(({ index: from, 0: all }) => at >= from && at < from + all.length)
        at += letter.length
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        const box = range.getBoundingClientRect()
        const apart = node.parentElement?.closest('.line-number, .visually-hidden, .deck + .deck, small')
        if (character.trim() && box.width > 0 && !apart) seen.push({ character, box, address })
      }
    const textOf = (from: number, to: number): string =>
      seen
        .slice(Math.max(from, 0), to)
        .map(({ character }) => character)
        .join('')
    return seen.flatMap(({ box, address }, index) => {
      const before = seen[index - 1]
      if (!before || Math.abs(box.top - before.box.top) < box.height * 0.6) return []
      const mark = address && address === before.address ? '¦' : '|'
      return [textOf(index - 4, index) + mark + textOf(index, index + 4)]
    })
  }
  return [...blocks].flatMap(breaksOf)
}
