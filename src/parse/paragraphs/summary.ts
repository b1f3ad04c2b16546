/**
 * The summary (提要) that opens a commentary: one or two clauses without a full stop, then the text itself.
 *
 * `……更不断扩大古典音乐的群众基础` under a headline with a column's name in brackets is whole although no `。` ends it.
 */

const tagged = /[（(][^（()）]{2,18}[）)]$/u
/** A first clause so short that it must be the rest of another: `推广。事实上，……`. */
const remainder = /^[^，。、；：！？,;]{1,3}[，。、；,;]/u

/** Whether an unfinished first paragraph may be a whole summary before a paragraph that starts afresh. */
export const isSummary = (left: string, right: string, headline: string): boolean =>
  tagged.test(headline) &&
  !/^[“‘「]/u.test(left) &&
  left.length >= 12 &&
  left.length <= 130 &&
  right.length >= 30 &&
  !remainder.test(right)
