/**
 * HTML that is read far from its page: every link is whole.
 *
 * `/hyrb/2022/09/05/` in the text of 2022-09-05 leaves here as `https://example.org/hyrb/2022/09/05/`.
 */
import type { Child, Result } from 'hastscript'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const html = unified().use(rehypeStringify).freeze()

function completeLinks(tree: Extract<Result, { type: 'root' }>, base: string): void {
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.href === 'string') properties.href = new URL(properties.href, base).href
  })
}

/** @param base address of the page from which its links are named */
export function feedHtml(base: string, ...content: Child[]): string {
  const tree = h(null, ...content)
  completeLinks(tree, base)
  return html.stringify(tree)
}
