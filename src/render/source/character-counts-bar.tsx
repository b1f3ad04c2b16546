/** @jsxImportSource hastscript/svg */
/** The shares of an account as one bar; its figures stand beside it: of 3,514 characters 3,398 are in articles. */
import type { Result } from 'hastscript'
import type { CharacterCounts } from './alignment/character-counts.ts'

const width = 1000
const height = 10

type Category = 'articles' | 'furniture' | 'unplaced' | 'lost'

const categories: readonly Category[] = ['articles', 'furniture', 'unplaced', 'lost']

/** The bar, for the eye only. */
export function characterCountsBar(account: CharacterCounts): Result {
  const scale = width / Math.max(1, account.total)
  let x = 0
  return (
    <svg
      class="character-counts-bar"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {categories.map((share) => {
        const from = x
        x += account[share] * scale
        return (
          <rect
            class={`share-${share}`}
            x={from.toFixed(1)}
            width={(x - from).toFixed(1)}
            height={String(height)}
          />
        )
      })}
    </svg>
  )
}
