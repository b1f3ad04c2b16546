/**
 * What a page says in schema.org's words, as a block of JSON-LD: data, which no browser executes.
 *
 * Inside `<script>` HTML knows no escapes, so `</script>` in a headline must not arrive there: `<` is `\u003c` in JSON.
 */
import type { Result } from 'hastscript'
import type { Graph, Thing } from 'schema-dts'

/** The block, or nothing where there is nothing to say. */
export function dataBlock(things: readonly Thing[]): Result | null {
  if (things.length === 0) return null
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return <script type="application/ld+json">{JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>
}
