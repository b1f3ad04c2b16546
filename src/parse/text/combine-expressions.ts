/**
 * Combines expressions into one, so that a line that matches none of them is tested only once.
 *
 * `combineExpressions([/^第\d+号/u, /^今日八版/u])` matches `第18283号` and `今日八版`, but not `罗文鹏来衡调研`.
 */

/** An expression that matches where any of the given ones does. They must have only flag `u` and distinct group names. */
export const combineExpressions = (expressions: readonly RegExp[]): RegExp =>
  new RegExp(expressions.map(({ source }) => `(?:${source})`).join('|'), 'u')
