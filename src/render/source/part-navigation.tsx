/** The links between the parts of a long raw text: `上一部分 第 2 部分，共 5 部分 下一部分`. */
import type { Result } from 'hastscript'
import { type SourcePages, sourcePartCount, sourcePartPath } from '#model/addresses/source-address.ts'

/** Shows the links from a part, numbered from 1, to the parts beside it; null for a text in one part. */
export function partNavigation(source: SourcePages, part: number): Result | null {
  const count = sourcePartCount(source)
  if (count === 1) return null
  return (
    <nav class="link-row" aria-label="原文各部分">
      {part === 1 ? null : (
        <a href={sourcePartPath(source, part - 1)} rel="prev">
          上一部分
        </a>
      )}
      <span>{`第 ${part} 部分，共 ${count} 部分`}</span>
      {part === count ? null : (
        <a href={sourcePartPath(source, part + 1)} rel="next">
          下一部分
        </a>
      )}
    </nav>
  )
}
