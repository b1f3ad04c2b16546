/** How each block was read, for the source view and `explain`. */

import type { Article } from '#model/article.ts'
import type { BlockReading } from '#model/reading.ts'
import type { Block } from '#model/tree.ts'

/** The reading of one block, and of the article and part that it became. */
export function blockReading(block: Block, file: string, article?: Article, part?: number): BlockReading {
  const { role = 'unplaced', cues = [], margin = 0, runnerUp } = block.data
  const corrections = block.lines.flatMap((line) => line.corrections ?? [])
  return {
    file,
    line: block.lines[0]?.number ?? 1,
    spans: block.lines.map((line) => line.span),
    role,
    ...(article ? { article: article.id } : {}),
    ...(part === undefined ? {} : { part }),
    cues,
    margin,
    ...(runnerUp ? { runnerUp } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
  }
}
