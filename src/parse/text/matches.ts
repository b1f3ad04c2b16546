/**
 * All places where an expression matches, looked for only in texts that hold one of the words of each match.
 *
 * `今年(?:一|二|三)季度` is not tried on a paragraph without 季度: hardly any has it, and to see that costs next to nothing.
 */

/**
 * Matches of an expression (flag `g`), in order.
 *
 * @param words of which every match holds at least one
 */
export const matchesOf = (text: string, expression: RegExp, words: readonly string[]): RegExpExecArray[] =>
  words.some((word) => text.includes(word)) && text.search(expression) >= 0
    ? Array.from(text.matchAll(expression))
    : []
