/**
 * What the lines with the same surroundings are elsewhere on the page: `title` / `■ 李文` / text comes again and again.
 */
import type { FeatureOfPage, FeaturePage, FirstReading, Observe } from './page-features.ts'

/** Counts of what the other lines of the same kind are. */
class Tally {
  readonly #counts = new Map<string, number>()
  total = 0
  opening = 0

  add(role: string, opens: boolean): void {
    this.#counts.set(role, (this.#counts.get(role) ?? 0) + 1)
    this.total += 1
    this.opening += Number(opens)
  }

  /** The most frequent role without one line of a role, and how often it comes. */
  most(without?: string): { role: string; times: number } {
    let best = { role: '', times: 0 }
    for (const [role, count] of this.#counts) {
      const times = count - Number(role === without)
      if (times > best.times) best = { role, times }
    }
    return best
  }
}

const joinedOr = ({ first }: FeaturePage, at: number): string =>
  first[at]?.joined ? 'joined' : (first[at]?.state ?? '')

/** Lines by what they look like together with their neighbours. */
function surroundings({ shapes }: FeaturePage): Record<'all' | 'below' | 'above', string[]> {
  const part = (at: number, key: 'outline' | 'profile'): string => shapes[at]?.[key] ?? '-'
  return {
    all: shapes.map(
      (_, at) => `${part(at - 1, 'outline')}|${part(at, 'outline')}|${part(at + 1, 'outline')}`,
    ),
    below: shapes.map((_, at) => `${part(at, 'profile')}|${part(at + 1, 'profile')}`),
    above: shapes.map((_, at) => `${part(at - 1, 'profile')}|${part(at, 'profile')}`),
  }
}

function tallies(
  page: FeaturePage,
  keys: readonly string[],
  isMeant: (at: number) => boolean,
): Map<string, Tally> {
  const found = new Map<string, Tally>()
  keys.forEach((key, at) => {
    if (!isMeant(at)) return
    const tally = found.get(key) ?? new Tally()
    tally.add(joinedOr(page, at), page.first[at]?.opens === true)
    found.set(key, tally)
  })
  return found
}

/** Lines by one kind of surroundings, with what they are. */
interface Kind {
  name: string
  keys: readonly string[]
  counts: ReadonlyMap<string, Tally>
}

/** What the lines that look the same are, where that is certain. */
function observeSame(own: FirstReading, role: string, tally: Tally | undefined, observe: Observe): void {
  if (!tally) return
  const isIn = own.margin >= 2
  const total = tally.total - Number(isIn)
  if (total < 2) return
  const most = tally.most(isIn ? role : undefined)
  if (most.times > total * 0.6) {
    observe(`same-look-${most.role}`)
    observe(`same-look-${most.role}/${role}${isIn}`)
  }
  const opening = Math.round((3 * (tally.opening - Number(isIn && own.opens))) / total)
  observe(`same-look-opens${opening}`)
  observe(`same-look-opens${opening}${own.opens}`)
}

export const recurrence: FeatureOfPage = (page) => {
  const { shapes, first } = page
  const always = (): boolean => true
  const kinds = Object.entries(surroundings(page)).map(
    ([name, keys]): Kind => ({
      name,
      keys,
      counts: tallies(page, keys, always),
    }),
  )
  const looks = shapes.map(({ look }) => look)
  const certain = tallies(page, looks, (at) => (first[at]?.margin ?? 0) >= 2)
  const observeKind = (kind: Kind, at: number, own: FirstReading, observe: Observe): void => {
    const tally = kind.counts.get(kind.keys[at] ?? '')
    const others = (tally?.total ?? 1) - 1
    const id = `again-${kind.name}`
    observe(`${id}${Math.min(others, 4)}`)
    if (!tally || others === 0) return
    const role = joinedOr(page, at)
    const opening = Math.round((3 * (tally.opening - Number(own.opens))) / others)
    observe(`${id}-opens${opening}`)
    observe(`${id}-opens${opening}${own.opens}${shapes[at]?.outline.charAt(0)}`)
    const most = tally.most(role)
    if (kind.name === 'above' || most.times === 0) return
    observe(`${id}-${most.role}`)
    observe(`${id}-${most.role}/${role}`)
  }
  return (at, observe) => {
    const own = first[at]
    if (!own) return
    observeSame(own, joinedOr(page, at), certain.get(looks[at] ?? ''), observe)
    for (const kind of kinds) observeKind(kind, at, own, observe)
  }
}
