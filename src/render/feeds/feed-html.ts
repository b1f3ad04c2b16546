/**
 * HTML for feed readers: every link is absolute.
 *
 * The link `/hyrb/2022/09/05/` becomes `https://example.org/hyrb/2022/09/05/`.
 */
import type { Child, Result } from 'hastscript'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const html = unified().use(rehypeStringify).freeze()

function resolveLinks({ children }: Result, base: string): void {
  for (const child of children) {
    if (child.type !== 'element') continue
    if (typeof child.properties.href === 'string')
      child.properties.href = new URL(child.properties.href, base).href
    resolveLinks(child, base)
  }
}

/**
 * Returns the content as HTML.
 *
 * @param base absolute URL of the page, against which links are resolved
 */
export function feedHtml(base: string, ...content: Child[]): string {
  const tree = h(null, ...content)
  resolveLinks(tree, base)
  return html.stringify(tree)
}
