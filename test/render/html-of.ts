/** Serializes elements to HTML for comparison with literals: `<p class="tools">…</p>`. */
import { type Child, h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const html = unified().use(rehypeStringify).freeze()

/** The HTML of the elements, strings and arrays of both; nothing for null. */
export const htmlOf = (...children: Child[]): string => html.stringify(h(null, ...children))
