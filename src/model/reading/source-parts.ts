/**
 * Cuts the raw text of an issue into parts of a bounded size, one for each page of 原文对照.
 *
 * 3,000 lines in one file are two parts, the second of which begins with the last article that begins in the first 1,500
 * lines.
 */
import { z } from 'zod'
import { groupBy } from '../group-by.ts'
import { linesOf } from './raw-lines.ts'
import type { Reading } from './reading.ts'

/** The line with which a part begins. */
export const SourcePartStart = z.strictObject({
  file: z.string(),
  line: z.int().positive(),
  /** Offset of the line in the raw text of its file, in UTF-16 code units. */
  offset: z.int().nonnegative(),
})
export type SourcePartStart = z.infer<typeof SourcePartStart>

export interface PartLimits {
  lines: number
  /** In UTF-16 code units. A longer line is a part by itself. */
  length: number
}

/** 100,000 code units of Chinese are 300 KB. A page of 1,500 lines, half of them blank, has 1 MB. */
const defaultLimits: PartLimits = { lines: 1500, length: 100_000 }

/** What begins with a line; a part begins with the highest that it can. */
const starts = { nothing: 0, block: 1, article: 2, file: 3 } as const

interface Line extends SourcePartStart {
  length: number
  begins: (typeof starts)[keyof typeof starts]
}

/** Lines with which a block begins, and of them those with which its article begins or goes on after another. */
function blockStarts(reading: Reading): Map<number, 'block' | 'article'> {
  const lines = new Map<number, 'block' | 'article'>()
  let article: string | undefined
  for (const block of reading.toSorted((a, b) => a.line - b.line)) {
    if (!lines.has(block.line)) lines.set(block.line, block.article === article ? 'block' : 'article')
    article = block.article
  }
  return lines
}

function linesOfFile(file: string, text: string, reading: Reading): Line[] {
  const blocks = blockStarts(reading)
  return linesOf(text).map(({ number, start, end }) => ({
    file,
    line: number,
    offset: start,
    length: end - start,
    begins: starts[number === 1 ? 'file' : (blocks.get(number) ?? 'nothing')],
  }))
}

/** Index after the last line that fits into a part which begins with the line at `from`. */
function endOfPart(lines: readonly Line[], from: number, limits: PartLimits): number {
  let [index, length] = [from, 0]
  while (index < lines.length && index - from < limits.lines) {
    length += lines[index]?.length ?? 0
    if (length > limits.length && index > from) break
    index++
  }
  return index
}

/** Index of the line with which the next part begins: the last of those with which the most begins. */
function bestCut(lines: readonly Line[], from: number, end: number): number {
  let best = end
  for (let index = end; index > from; index--)
    if ((lines[index]?.begins ?? 0) > (lines[best]?.begins ?? 0)) best = index
  return best
}

/**
 * Returns the starts of the second and every further part; none where the whole text is one part. A part begins with a
 * file, else with an article, else with a block, and within a block only where the block is longer than a part.
 *
 * @param files in page order
 * @param texts raw text by file
 */
export function sourceParts(
  files: readonly string[],
  texts: Readonly<Record<string, string>>,
  reading: Reading,
  limits: PartLimits = defaultLimits,
): SourcePartStart[] {
  const blocks = groupBy(reading, ({ file }) => file)
  const lines = files.flatMap((file) => linesOfFile(file, texts[file] ?? '', blocks.get(file) ?? []))
  const parts: SourcePartStart[] = []
  let from = 0
  for (;;) {
    const end = endOfPart(lines, from, limits)
    if (end >= lines.length) return parts
    from = bestCut(lines, from, end)
    const start = lines[from]
    if (start) parts.push({ file: start.file, line: start.line, offset: start.offset })
  }
}
