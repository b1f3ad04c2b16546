/** Which of several pages knows best whose and of which day they are: an editor, then the masthead, … a guess last. */
const basesByRank: readonly string[] = ['assumed', 'inferred', 'file-name', 'text', 'masthead', 'editor']

/** The greater, the stronger; none is weaker than any. */
const evidenceRank = (basis: string | undefined): number => basesByRank.indexOf(basis ?? '')

/** The first of those whose basis is strongest. */
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
