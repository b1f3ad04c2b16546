/**
 * HTML that is read far from its page: every link is whole.
 *
 * `/hyrb/2022/09/05/` in the text of 2022-09-05 leaves here as `https://example.org/hyrb/2022/09/05/`.
 */
import type { Child, Result } from 'hastscript'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const html = unified().use(rehypeStringify).freeze()

function completeLinks({ children }: Result, base: string): void {
  for (const child of children) {
    if (child.type !== 'element') continue
    if (typeof child.properties.href === 'string')
      child.properties.href = new URL(child.properties.href, base).href
    completeLinks(child, base)
  }
}

/** @param base address of the page from which its links are named */
export function feedHtml(base: string, ...content: Child[]): string {
  const tree = h(null, ...content)
  completeLinks(tree, base)
  return html.stringify(tree)
}
