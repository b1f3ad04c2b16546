/**
 * How many were right, of those read and of those that there are: of 23 headlines 22 were read right, and one too many was read.
 *
 * Precision, recall and F1 as in van Rijsbergen, Information Retrieval (1979), chapter 7.
 */
import { z } from 'zod'

export const Count = z.strictObject({
  /** In the record and in the gold. */
  right: z.int().nonnegative(),
  /** In the record. */
  read: z.int().nonnegative(),
  /** In the gold. */
  expected: z.int().nonnegative(),
})
export type Count = z.infer<typeof Count>

export const noCount: Count = { right: 0, read: 0, expected: 0 }

export const addCounts = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  read: a.read + b.read,
  expected: a.expected + b.expected,
})

/** Share of what was read that is right, 0 to 1; reading nothing is right where there is nothing, and only there. */
export function precisionOf({ right, read, expected }: Count): number {
  if (read === 0) return expected === 0 ? 1 : 0
  return right / read
}

/** Share of what there is that was read, 0 to 1. */
export const recallOf = ({ right, expected }: Count): number => (expected === 0 ? 1 : right / expected)

/** Harmonic mean of precision and recall, 0 to 1. */
export function f1Of(count: Count): number {
  const [precision, recall] = [precisionOf(count), recallOf(count)]
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
