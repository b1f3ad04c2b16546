/**
 * One expression for many: hardly any line bears one of thirty signs, and one look tells so.
 *
 * `anyOf([/^第\d+号/u, /^今日八版/u])` matches `第18283号` and `今日八版`, and spares `罗文鹏来衡调研` both looks.
 */

/** An expression that matches where any of the given ones does; they have flag `u` alone, and no two groups share a name. */
export const combineExpressions = (expressions: readonly RegExp[]): RegExp =>
  new RegExp(expressions.map(({ source }) => `(?:${source})`).join('|'), 'u')
