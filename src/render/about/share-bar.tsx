/** @jsxImportSource hastscript/svg */
/** A share as a bar: 20 of 26 articles are 新闻. Hidden from screen readers, which read the figure next to it. */
import type { Result } from 'hastscript'

const width = 160

/**
 * Shows the bar as SVG.
 *
 * @param share from 0 to 1
 */
export const shareBar = (share: number): Result => (
  <svg
    class="share-bar"
    viewBox={`0 0 ${width} 8`}
    width={String(width)}
    height="8"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="bar-empty" y="3" width={String(width)} height="2" />
    <rect class="bar-filled" width={String(Math.max(2, share * width))} height="8" />
  </svg>
)
