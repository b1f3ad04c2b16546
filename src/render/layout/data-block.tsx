/**
 * The schema.org data of a page as a JSON-LD block, `<script type="application/ld+json">`.
 *
 * HTML has no escapes inside `<script>`, so that a headline with `</script>` would end the block: `<` is written `\u003c`.
 */
import type { Result } from 'hastscript'
import type { Graph, Thing } from 'schema-dts'

/** The block `{"@context":"https://schema.org","@graph":[…]}`; null for no things. */
export function dataBlock(things: readonly Thing[]): Result | null {
  if (things.length === 0) return null
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return <script type="application/ld+json">{JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>
}
