/**
 * Memoizes by object identity (WeakMap): the blocks of each article of 2022-09-05 are computed once for all pages of that day.
 */

/**
 * Returns `compute` with its result kept as long as its first argument is.
 *
 * @param compute must return the same for the same first argument, whatever the others are
 */
export function memoize<Source extends object, Rest extends unknown[], Result>(
  compute: (source: Source, ...rest: Rest) => Result,
): (source: Source, ...rest: Rest) => Result {
  const results = new WeakMap<Source, { result: Result }>()
  return (source, ...rest) => {
    const known = results.get(source)
    if (known) return known.result
    const result = compute(source, ...rest)
    results.set(source, { result })
    return result
  }
}
