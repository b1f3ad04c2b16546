/** How often each mutant was run, by its number. */
export type Hits = Record<string, number>

/** The sums: `{"1": 2}` and `{"1": 1, "4": 1}` make `{"1": 3, "4": 1}`. */
export function addHits(parts: readonly Readonly<Hits>[]): Hits {
  const sums: Hits = {}
  for (const [id, count] of parts.flatMap(Object.entries<number>)) sums[id] = (sums[id] ?? 0) + count
  return sums
}
