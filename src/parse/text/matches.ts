/**
 * Finds all matches of an expression, but searches only texts that contain a word of every match.
 *
 * `今年(?:一|二|三)季度` is not tried on a paragraph without 季度, which is much faster since few paragraphs have it.
 */

/**
 * Matches of an expression (flag `g`), in order.
 *
 * @param words every match contains at least one of them
 */
export const matchesOf = (text: string, expression: RegExp, words: readonly string[]): RegExpExecArray[] =>
  words.some((word) => text.includes(word)) && text.search(expression) >= 0
    ? Array.from(text.matchAll(expression))
    : []
