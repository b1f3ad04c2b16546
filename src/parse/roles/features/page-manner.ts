/**
 * How much a line looks like those of each role on the same page, by a naive Bayes classifier over its looks.
 *
 * On a page where every headline has two lines of equal length, a further pair of such lines is a headline too.
 */
import type { FeatureOfPage, FeaturePage, FirstReading, Observe } from './page-features.ts'

const roles = [
  'headline',
  'kicker',
  'subhead',
  'byline',
  'caption',
  'crosshead',
  'column',
  'brief',
  'paragraph',
  'lead',
  'notice-title',
  'furniture',
  'line',
  'credit',
  'notice',
  'advertisement',
]
/** Roles of which the degree of likeness is a feature of its own. */
const graded = new Set(
  roles.filter((role) => !/^(?:paragraph|lead|furniture|credit|notice|advertisement)$/u.test(role)),
)

type Counts = Map<string, number>

const add = (counts: Counts, keys: readonly string[]): void => {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** What a line looks like, for the classifier. */
function looksOf({ shapes, lines }: FeaturePage, at: number): string[] {
  const [shape, line, next] = [shapes[at], lines[at], lines[at + 1]]
  if (!shape || !line) return []
  return [
    `L${shape.outline.charAt(0)}`,
    `S${shape.outline.charAt(1)}`,
    `E${shape.outline.charAt(2)}`,
    `D${line.depth ?? 0}`,
    `G${line.strong}`,
    `B${line.before}`,
    `A${next?.before ?? 'E'}`,
    `I${line.indented}`,
    `P${/[ \u3000]/u.test(line.head)}`,
    `l${Math.min(Math.trunc(shape.length / 3), 14)}`,
  ]
}

/** Lines of a class, by their looks. */
interface Sample {
  counts: Counts
  size: number
}

/** Logarithm of how much likelier the looks are in a sample than in the rest of the page, the line itself left out. */
function likeness(looks: readonly string[], sample: Sample, all: Sample, isOwn: boolean): number {
  const own = Number(isOwn)
  const inside = sample.size - own
  const outside = Math.max(0, all.size - 1 - inside)
  let sum = 0
  for (const key of looks) {
    const within = (sample.counts.get(key) ?? 0) - own
    const without = Math.max(0, (all.counts.get(key) ?? 0) - 1 - within)
    sum += Math.log((within + 0.5) / (inside + 1.5)) - Math.log((without + 0.5) / (outside + 1.5))
  }
  return sum
}

const grade = (value: number): number => Math.max(-4, Math.min(4, Math.round(value / 2)))

const certainRole = ({ joined, state, margin }: FirstReading): string | undefined =>
  !joined && margin >= 2 ? state : undefined

/** Indexes of the lines of the stacks of titles above datelines. */
function titleStacks({ shapes }: FeaturePage): Map<number, { below: number; size: number }> {
  const stacks = new Map<number, { below: number; size: number }>()
  shapes.forEach((shape, at) => {
    if (!shape.hasDateline || shape.length <= 20) return
    let from = at
    const isTitle = (index: number): boolean => {
      const above = shapes[index]
      return above !== undefined && (above.isShort || (above.hasBylines && above.length < 40))
    }
    while (from > 0 && at - from < 5 && isTitle(from - 1)) from -= 1
    for (let index = from; index < at; index += 1)
      stacks.set(index, { below: at - 1 - index, size: at - from })
  })
  return stacks
}

export const pageManner: FeatureOfPage = (page) => {
  const { first } = page
  const looks = page.shapes.map((_, at) => looksOf(page, at))
  const all: Sample = { counts: new Map(), size: looks.length }
  const samples = new Map(roles.map((role): [string, Sample] => [role, { counts: new Map(), size: 0 }]))
  const stacks = titleStacks(page)
  const stack: Sample = { counts: new Map(), size: stacks.size }
  looks.forEach((keys, at) => {
    add(all.counts, keys)
    if (stacks.has(at)) add(stack.counts, keys)
    const role = first[at] && certainRole(first[at])
    const sample = role === undefined ? undefined : samples.get(role)
    if (!sample) return
    add(sample.counts, keys)
    sample.size += 1
  })
  const observeRoles = (own: FirstReading, keys: string[], observe: Observe): void => {
    let [best, most] = ['', Number.NEGATIVE_INFINITY]
    for (const [role, sample] of samples) {
      const isOwn = certainRole(own) === role
      if (sample.size - Number(isOwn) <= 0) continue
      const value = likeness(keys, sample, all, isOwn)
      if (graded.has(role)) observe(`like-${role}${grade(value)}`)
      if (value > most) [best, most] = [role, value]
    }
    if (best === '') return
    observe(`like-${best}`)
    observe(`like-${best}/${own.joined ? 'joined' : own.state}`)
  }
  return (at, observe) => {
    const [own, keys] = [first[at], looks[at]]
    if (!own || !keys) return
    observeRoles(own, keys, observe)
    const place = stacks.get(at)
    if (stack.size > 0) observe(`like-stack${grade(likeness(keys, stack, all, place !== undefined))}`)
    if (place) observe(`stack${place.below}/${place.size}`)
  }
}
