/** Where words stand in a line, if they stand there once: `超` in 超超市 does not. */

/** Offset of the words, or in Chinese why there is not one. */
export function findUniqueOffset(words: string, text: string): number | string {
  const at = text.indexOf(words)
  if (at < 0) return `没有“${words}”`
  return text.includes(words, at + 1) ? `不止一处有“${words}”，请写得长些` : at
}
