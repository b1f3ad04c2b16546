/** The offset of words that occur once in a text, or the reason in Chinese: `超` occurs twice in `超超市`. */
export function findUniqueOffset(words: string, text: string): number | string {
  const at = text.indexOf(words)
  if (at < 0) return `没有“${words}”`
  return text.includes(words, at + 1) ? `不止一处有“${words}”，请写得长些` : at
}
