/** Links into a long raw text by line number: `行 1 50 100 150`, at most 13 of them. */
import type { Result } from 'hastscript'
import type { RawFileContext } from './alignment/raw-file-context.ts'
import { lineHref } from './line-href.ts'

const steps = [20, 50, 100, 200, 500, 1000, 2000, 5000]
const maxLinks = 12

/** Returns the line numbers to link for a text of so many lines: 1, 20, 40, … 120 for 131; none for a short text. */
export function linkedLines(lines: number): number[] {
  const step = steps.find((each) => lines / each <= maxLinks) ?? lines
  const count = Math.floor(lines / step)
  return count < 2 ? [] : [1, ...Array.from({ length: count }, (_, index) => (index + 1) * step)]
}

/** Shows the links for one raw file; null for a short file. */
export function lineLinks(context: RawFileContext, lines: number): Result | null {
  const { file, files } = context
  const numbers = linkedLines(lines)
  if (numbers.length === 0) return null
  return (
    <nav class="line-links" aria-label={`行号${files.length > 1 ? `，${file}` : ''}`}>
      <span aria-hidden="true">行</span>
      <ul>
        {numbers.map((line) => (
          <li>
            <a href={lineHref(context, { file, line })}>{String(line)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
