/** Groups values by key, both in the order of their first occurrence, as `Map.groupBy` does, which Node 20 does not have. */
export function groupBy<T, Key = string>(values: readonly T[], keyOf: (value: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
