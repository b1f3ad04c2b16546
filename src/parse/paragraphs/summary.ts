/**
 * Recognises the summary (提要) at the start of a commentary: one or two clauses without a full stop, then the text.
 *
 * `……更不断扩大古典音乐的群众基础` under a headline with a column name in brackets is complete although it has no `。`.
 */

/** A headline with a column name in brackets: `让经典走近大众（艺海观澜）`. */
const columnInBrackets = /[（(][^（()）]{2,18}[）)]$/u
/** A first clause of at most three characters, which must be the end of another: `推广。事实上，……`. */
const remainder = /^[^，。、；：！？,;]{1,3}[，。、；,;]/u

/** Whether `left`, a first paragraph without a full stop, is a complete summary and `right` begins the text. */
export const isSummary = (left: string, right: string, headline: string): boolean =>
  columnInBrackets.test(headline) &&
  !/^[“‘「]/u.test(left) &&
  left.length >= 12 &&
  left.length <= 130 &&
  right.length >= 30 &&
  !remainder.test(right)
