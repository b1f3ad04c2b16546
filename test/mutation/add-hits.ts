/** Number of executions of each mutant, by mutant id. */
export type Hits = Record<string, number>

/** Adds the counts: `{"1": 2}` and `{"1": 1, "4": 1}` become `{"1": 3, "4": 1}`. */
export function addHits(parts: readonly Readonly<Hits>[]): Hits {
  const sums: Hits = {}
  for (const [id, count] of parts.flatMap(Object.entries<number>)) sums[id] = (sums[id] ?? 0) + count
  return sums
}
