/** Ranks evidence for newspaper and date of a page: a correction by an editor first, then the masthead (报头), a default last. */
const basesByRank: readonly string[] = ['assumed', 'inferred', 'file-name', 'text', 'masthead', 'editor']

/** Higher is stronger; -1 without evidence. */
const evidenceRank = (basis: string | undefined): number => basesByRank.indexOf(basis ?? '')

/** Returns the first value with the strongest basis; undefined for an empty list. */
export function withStrongestEvidence<T>(
  values: readonly T[],
  basisOf: (value: T) => string | undefined,
): T | undefined {
  return values.reduce<T | undefined>(
    (best, value) =>
      best === undefined || evidenceRank(basisOf(value)) > evidenceRank(basisOf(best)) ? value : best,
    undefined,
  )
}
