/**
 * Scores article separation: an item of the gold is found when an article (一篇) of the record has an intersection over
 * union (IoU) of more than 0.5 with it, in characters.
 *
 * This is the article F1 of Teklia's newspaper-eval (doc.teklia.com/newspaper-eval/usage/article_separation). The spans of
 * different articles do not overlap, so at most one article exceeds 0.5, and no optimal matching is needed.
 */
import type { Count } from '#model/accuracy/count.ts'
import type { Span } from '#model/record/span.ts'

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

const shared = ([aStart, aEnd]: Span, [bStart, bEnd]: Span): number =>
  Math.max(0, Math.min(aEnd, bEnd) - Math.max(aStart, bStart))

/** Returns the intersection over union of two lists of disjoint spans, 0 to 1; 0 when both are empty. */
export function iouOf(a: readonly Span[], b: readonly Span[]): number {
  const both = a.reduce((sum, span) => sum + b.reduce((part, other) => part + shared(span, other), 0), 0)
  const either = lengthOf(a) + lengthOf(b) - both
  return either === 0 ? 0 : both / either
}

/** Returns the numbers of found, read and expected articles; each article is the list of its spans in one raw file. */
export function separationOf(read: readonly Span[][], expected: readonly Span[][]): Count {
  const found = expected.filter((spans) => read.some((other) => iouOf(spans, other) > 0.5))
  return { right: found.length, read: read.length, expected: expected.length }
}
