/**
 * The grammar of a page: which part may follow which, at which cost, depending on the break between them.
 *
 * After `本报讯（记者 陈润）` comes running text (cost 0), rarely a second headline, never a subhead.
 * Costs are in the units of the cues' weights; what the table leaves out costs `never`.
 */
import type { Break } from '#model/reading/tree.ts'
import type { State } from './state.ts'
import { titles } from './state-groups.ts'

/** Far more than any cue weighs against it. */
const never = 14

type Row = Partial<Record<State, number>>

/** Opening a new item, from a place where one may end. */
const opening: Row = {
  column: 1,
  kicker: 1.2,
  headline: 1,
  'notice-title': 1,
  brief: 3,
  advertisement: 1.5,
  caption: 1.5,
  furniture: 1,
  masthead: 2,
  jump: 1,
  unplaced: 3,
}

const after = (ends: number, row: Row): Row => ({
  ...Object.fromEntries(Object.entries(opening).map(([state, cost]) => [state, cost + ends])),
  ...row,
})

const begin: Row = after(0, {
  masthead: 0,
  paragraph: 2.5,
  lead: 2,
  byline: 3,
  notice: 4,
  line: 3.5,
  subhead: 5,
  crosshead: 4,
})

const follows: Record<State, Row> = {
  masthead: after(0, { masthead: 0, paragraph: 2.5, lead: 2, byline: 4, line: 6 }),
  furniture: after(0, { furniture: 0, paragraph: 1.5, lead: 2, line: 4, notice: 4 }),
  column: {
    column: 0.7,
    kicker: 0.3,
    headline: 0,
    lead: 3,
    paragraph: 3.5,
    byline: 3,
    caption: 3,
    'notice-title': 2,
    brief: 0,
  },
  kicker: { kicker: 2, headline: 0 },
  headline: {
    headline: 2,
    subhead: 1,
    byline: 0,
    lead: 0,
    paragraph: 2.5,
    caption: 2,
    jump: 2,
    crosshead: 6,
    line: 3.5,
  },
  subhead: { subhead: 1, byline: 0, lead: 0, paragraph: 2, caption: 2, jump: 2, crosshead: 6, line: 5 },
  byline: after(0.5, { byline: 0.7, lead: 0, paragraph: 0.3, caption: 1.5, crosshead: 1.5, line: 2 }),
  lead: after(1, { paragraph: 0, line: 1.5, crosshead: 1, caption: 1, byline: 2.5, lead: 5 }),
  paragraph: after(0, {
    paragraph: 0,
    crosshead: 0.7,
    line: 1.2,
    caption: 1.2,
    byline: 1.5,
    lead: 10,
    credit: 3,
  }),
  line: after(0, { line: 0.3, paragraph: 1, crosshead: 1, caption: 1.5, byline: 1.5, lead: 8 }),
  brief: after(0, { brief: 0, lead: 3 }),
  crosshead: { paragraph: 0, crosshead: 3, line: 1.5, caption: 2, byline: 5 },
  caption: after(0.5, {
    credit: 0,
    caption: 1.5,
    paragraph: 1,
    crosshead: 2,
    byline: 1,
    lead: 3,
    line: 2,
    subhead: 2,
  }),
  credit: after(0, {
    paragraph: 0.5,
    caption: 1,
    crosshead: 1.2,
    byline: 0.5,
    lead: 0.5,
    line: 1.5,
    subhead: 2,
  }),
  'notice-title': { notice: 0, 'notice-title': 2 },
  notice: after(0, { notice: 0, caption: 1, lead: 3 }),
  advertisement: after(0, { advertisement: 0, lead: 3 }),
  jump: after(0, { paragraph: 0.5, byline: 1, lead: 1, line: 2 }),
  unplaced: after(0, { unplaced: 0, paragraph: 2, lead: 2 }),
}

const alone = new Set<State>(['masthead', 'furniture', 'notice', 'advertisement', 'line', 'brief'])
const openers = new Set<State>([
  'column',
  'kicker',
  'headline',
  'notice-title',
  'brief',
  'advertisement',
  'caption',
])

/** What a plain newline costs: part of a block changes its role, or a part goes on. */
const wrapCost = (from: State, to: State): number => {
  if (from === to) return alone.has(to) ? 0 : -0.5 - (follows[from][to] ?? 0)
  if (openers.has(to) && !titles.has(from)) return 3
  return alone.has(from) && alone.has(to) ? 0.5 : 1.2
}

/** What several blank lines cost: a picture stood there, or the next item begins. */
const gapCost = (from: State, to: State): number => {
  if (titles.has(from) && titles.has(to)) return 1.2
  if (from === 'notice' && to === 'notice') return 2
  return openers.has(to) ? -0.3 : 0.2
}

const breakCosts: Record<Break, (from: State, to: State) => number> = {
  wrap: wrapCost,
  hard: (from, to) => (openers.has(to) && !titles.has(from) ? 2 : 0),
  blank: (from, to) => (from === to && titles.has(to) ? (to === 'headline' ? 4 : 0.3) : 0),
  gap: gapCost,
}

/** Cost of one state after another, a given break between them. */
export const stepCost = (from: State, to: State, before: Break): number =>
  (follows[from][to] ?? never) + breakCosts[before](from, to)

/** Cost of a page that begins with a state. */
export const beginCost = (state: State): number => begin[state] ?? never

/** Cost of a page that ends after a state: a title with nothing under it has lost its text. */
export const endCost = (state: State): number => (titles.has(state) ? 2.5 : 0)
