/** The stretches of one raw file among all that an article was made of: page 1 of an article that jumps to page 2. */
import type { Source, Span } from '#model/span.ts'

export const spansIn = (sources: readonly Source[], file: string): Span[] =>
  sources.filter((source) => source.file === file).flatMap(({ spans }) => spans)
