/** Ways into a long raw text by line number: `行 1 50 100 150`, for two to twelve places. */
import type { Result } from 'hastscript'
import { lineAnchor } from '#model/addresses/address.ts'

const steps = [20, 50, 100, 200, 500, 1000, 2000, 5000]
const maxLinks = 12

/** The line numbers that are offered for a text of so many lines; none for a short one. */
export function linkedLines(lines: number): number[] {
  const step = steps.find((each) => lines / each <= maxLinks) ?? lines
  const count = Math.floor(lines / step)
  return count < 2 ? [] : [1, ...Array.from({ length: count }, (_, index) => (index + 1) * step)]
}

/** Links to lines of one raw file. */
export function lineLinks(files: readonly string[], file: string, lines: number): Result | null {
  const ruled = linkedLines(lines)
  if (ruled.length === 0) return null
  return (
    <nav class="line-links" aria-label={`行号${files.length > 1 ? `，${file}` : ''}`}>
      <span aria-hidden="true">行</span>
      <ul>
        {ruled.map((line) => (
          <li>
            <a href={`#${lineAnchor(files, { file, line })}`}>{String(line)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
