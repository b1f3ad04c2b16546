/**
 * Limits a search to years and a newspaper: 滨江日报 from 2020 to 2022 is `paper=bjrb&from=2020&to=2022` in the address.
 */
import type { Shard } from '../shard-list.ts'

export interface Scope {
  /** First year; a limit to years excludes issues without a date. */
  from?: string
  /** Last year. */
  to?: string
  /** Slug of the newspaper. */
  paper?: string
}

/** Returns the scope in the query of an address; swaps `from` and `to` when they are in the wrong order. */
export function scopeOf(address: URLSearchParams): Scope {
  const [from, to, paper] = ['from', 'to', 'paper'].map((name) => address.get(name) || undefined)
  const isReversed = from !== undefined && to !== undefined && from > to
  const [first, last] = isReversed ? [to, from] : [from, to]
  return {
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
    ...(paper !== undefined && { paper }),
  }
}

/** A shard has at most one year (`planShards`), so its first day decides. */
function isInYears({ from: day }: Shard, { from, to }: Scope): boolean {
  if (from === undefined && to === undefined) return true
  const year = day?.slice(0, 4)
  return year !== undefined && year >= (from ?? year) && year <= (to ?? year)
}

/** Returns whether a shard may have articles of the scope. */
export const isInScope = (shard: Shard, scope: Scope): boolean =>
  isInYears(shard, scope) && (scope.paper === undefined || shard.papers.includes(scope.paper))

function yearNames({ from, to }: Scope): string[] {
  if (from === undefined) return to === undefined ? [] : [`到${to}年为止`]
  if (to === undefined) return [`${from}年以来`]
  return [from === to ? `${from}年` : `${from}年至${to}年`]
}

/**
 * Returns the scope in words: `滨江日报，2020年至2022年`; the empty string for the whole archive.
 *
 * @param paperName returns the name of a newspaper by its slug
 */
export const scopeName = (scope: Scope, paperName: (slug: string) => string): string =>
  [...(scope.paper === undefined ? [] : [paperName(scope.paper)]), ...yearNames(scope)].join('，')
