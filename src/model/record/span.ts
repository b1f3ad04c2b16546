/**
 * A range of the raw text: `[start, end)` in UTF-16 code units of the decoded, unmodified text.
 *
 * A paragraph that a column break cut in two (`该村农⏎⏎作物受灾`) has two spans.
 */
import { z } from 'zod'

export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
export type Span = z.infer<typeof Span>

/** Spans of one raw file from which something was compiled, in reading order. */
export const Source = z.strictObject({
  /** Path of the raw file, relative to the folder of issues, with `/` between its parts. */
  file: z.string(),
  spans: z.array(Span),
})
export type Source = z.infer<typeof Source>
