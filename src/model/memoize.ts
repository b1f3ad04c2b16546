/**
 * What many pages ask for, made when the first of them asks: the blocks of each article of 2022-09-05, for all pages of that day.
 *
 * It is kept as long as what it was made of.
 */

/** @param make gives the same for the same object, whatever else it is given */
export function memoize<Source extends object, Rest extends unknown[], Made>(
  make: (source: Source, ...rest: Rest) => Made,
): (source: Source, ...rest: Rest) => Made {
  const known = new WeakMap<Source, { made: Made }>()
  return (source, ...rest) => {
    const found = known.get(source) ?? { made: make(source, ...rest) }
    known.set(source, found)
    return found.made
  }
}
