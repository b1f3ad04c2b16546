/** @jsxImportSource hastscript/svg */
/** The categories of characters as one stacked bar: of 3,514 characters 3,388 are in articles, 126 in furniture. */
import type { Result } from 'hastscript'
import type { CharacterCounts } from './alignment/character-counts.ts'

const width = 1000
const height = 10

type Category = 'articles' | 'furniture' | 'unplaced' | 'lost'

const categories: readonly Category[] = ['articles', 'furniture', 'unplaced', 'lost']

/** Shows the bar as SVG; hidden from screen readers, which read the figures beside it. */
export function characterCountsBar(counts: CharacterCounts): Result {
  const scale = width / Math.max(1, counts.total)
  let x = 0
  return (
    <svg
      class="character-counts-bar"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {categories.map((category) => {
        const from = x
        x += counts[category] * scale
        return (
          <rect
            class={`share-${category}`}
            x={from.toFixed(1)}
            width={(x - from).toFixed(1)}
            height={String(height)}
          />
        )
      })}
    </svg>
  )
}
