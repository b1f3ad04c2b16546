/**
 * Where a search looks: in 滨江日报 from 2020 to 2022, or in all of the archive where nothing is chosen.
 *
 * An address says it as `paper=bjrb&from=2020&to=2022`.
 */
import type { Shard } from '../shard-list.ts'

export interface Scope {
  /** First and last year; an issue without a date is in none. */
  from?: string
  to?: string
  /** Slug of the paper. */
  paper?: string
}

/** The scope that an address asks for; of two years the earlier one is the first, in whichever order they stand. */
export function scopeOf(address: URLSearchParams): Scope {
  const [from, to, paper] = ['from', 'to', 'paper'].map((name) => address.get(name) || undefined)
  const turned = from !== undefined && to !== undefined && from > to
  const [first, last] = turned ? [to, from] : [from, to]
  return {
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
    ...(paper !== undefined && { paper }),
  }
}

/** No index is of more than one year (`cutShards`), so that a choice of years is a choice of indexes. */
function isInYears({ from: day }: Shard, { from, to }: Scope): boolean {
  if (from === undefined && to === undefined) return true
  const year = day?.slice(0, 4)
  return year !== undefined && year >= (from ?? year) && year <= (to ?? year)
}

/** Whether an index holds articles of the scope. */
export const isInScope = (shard: Shard, scope: Scope): boolean =>
  isInYears(shard, scope) && (scope.paper === undefined || shard.papers.includes(scope.paper))

function yearNames({ from, to }: Scope): string[] {
  if (from === undefined) return to === undefined ? [] : [`到${to}年为止`]
  if (to === undefined) return [`${from}年以来`]
  return [from === to ? `${from}年` : `${from}年至${to}年`]
}

/**
 * What a scope is called: `滨江日报，2020年至2022年`; nothing for all of the archive.
 *
 * @param paperName name of a paper by its slug
 */
export const scopeName = (scope: Scope, paperName: (slug: string) => string): string =>
  [...(scope.paper === undefined ? [] : [paperName(scope.paper)]), ...yearNames(scope)].join('，')
