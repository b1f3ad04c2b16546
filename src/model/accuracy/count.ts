/**
 * Counts for precision and recall: of 23 headlines 22 were read right, and one too many was read.
 *
 * Precision, recall and F1 as in van Rijsbergen, Information Retrieval (1979), chapter 7.
 */
import { z } from 'zod'

export const Count = z.strictObject({
  /** In both the record and the gold. */
  right: z.int().nonnegative(),
  /** In the record. */
  read: z.int().nonnegative(),
  /** In the gold. */
  expected: z.int().nonnegative(),
})
export type Count = z.infer<typeof Count>

export const noCount: Count = { right: 0, read: 0, expected: 0 }

/** Returns the sums of two counts. */
export const addCounts = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  read: a.read + b.read,
  expected: a.expected + b.expected,
})

/** Returns the precision, 0 to 1; where nothing was read, 1 if nothing was expected, else 0. */
export function precisionOf({ right, read, expected }: Count): number {
  if (read === 0) return expected === 0 ? 1 : 0
  return right / read
}

/** Returns the recall, 0 to 1; 1 where nothing was expected. */
export const recallOf = ({ right, expected }: Count): number => (expected === 0 ? 1 : right / expected)

/** Returns the harmonic mean of precision and recall, 0 to 1. */
export function f1Of(count: Count): number {
  const [precision, recall] = [precisionOf(count), recallOf(count)]
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
