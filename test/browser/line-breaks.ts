/** Where lines end in a browser: `“…矛盾的|“调解会”` for a line that ends with 的 and one that begins with “. */

/** Every break inside a paragraph, a title or a caption, as up to four characters before it, `|`, and up to four after. */
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
    const seen: Array<{ character: string; box: DOMRect }> = []
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [index, letter] of [...(node.textContent ?? '')].entries()) {
        const character = asSet(node, index, letter)
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        const box = range.getBoundingClientRect()
        const apart = node.parentElement?.closest('.line, .unseen, .deck + .deck, small')
        if (character.trim() && box.width > 0 && !apart) seen.push({ character, box })
      }
    const textOf = (from: number, to: number): string =>
      seen
        .slice(Math.max(from, 0), to)
        .map(({ character }) => character)
        .join('')
    return seen.flatMap(({ box }, index) => {
      const before = seen[index - 1]?.box
      if (!before || Math.abs(box.top - before.top) < box.height * 0.6) return []
      return [`${textOf(index - 4, index)}|${textOf(index, index + 4)}`]
    })
  }
  return [...blocks].flatMap(breaksOf)
}
