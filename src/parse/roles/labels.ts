/**
 * The labels of the fitted model: a role, with a star where the block opens an item; `cont` continues the paragraph above.
 *
 * `headline*` / `body` / `cont` / `brief*` is an article with one paragraph in two halves, then the first of some briefs.
 */
import { type State, states } from './state.ts'

const plain = [
  'furniture',
  'column',
  'kicker',
  'headline',
  'subhead',
  'byline',
  'body',
  'cont',
  'caption',
  'credit',
  'notice',
  'advertisement',
  'brief',
  'jump',
  'notice-title',
] as const
const opening = [
  'column*',
  'kicker*',
  'headline*',
  'notice-title*',
  'body*',
  'brief*',
  'caption*',
  'advertisement*',
  'notice*',
] as const

export const labels = [...plain, ...opening] as const
export type Label = (typeof labels)[number]
export type PlainLabel = (typeof plain)[number]

const numbers = new Map<string, number>(labels.map((label, at) => [label, at]))

/** Number of a label in `labels`; -1 where there is none of that name. */
export const labelNumber = (label: string): number => numbers.get(label) ?? -1

/** Whether the block opens an item. */
export const opensItem = (label: Label): boolean => label.endsWith('*')

const plainOf = new Map<Label, PlainLabel>(
  labels.map((label) => [label, plain.find((each) => each === label.replace('*', '')) ?? 'body']),
)

/** The label without its star. */
export const withoutStar = (label: Label): PlainLabel => plainOf.get(label) ?? 'body'

const bodyStates: readonly State[] = ['paragraph', 'lead', 'line', 'crosshead']

const statesByLabel = (label: PlainLabel): readonly State[] => {
  if (label === 'furniture') return ['masthead', 'furniture', 'unplaced']
  if (label === 'body') return bodyStates
  return label === 'cont' ? ['paragraph'] : [label]
}

/** The states of the page grammar that a label stands for. */
export const statesOf = (label: Label): readonly State[] => statesByLabel(withoutStar(label))

const labelByState = new Map<string, PlainLabel>(
  states.map((state) => [
    state,
    plain.find((label) => label !== 'cont' && statesByLabel(label).includes(state)) ?? 'body',
  ]),
)

/** Labels of states that open an item although no label of their own does: a page begins in the middle of a byline. */
const openingLabels: Partial<Record<PlainLabel, Label>> = {
  subhead: 'headline*',
  cont: 'body*',
  byline: 'body*',
  credit: 'caption*',
  jump: 'body*',
}

/** The label of a block in a state, opening an item or continuing the paragraph above. */
export function labelFor(state: string, opens: boolean, continues: boolean): Label {
  const label =
    continues && bodyStates.includes(state as State) ? 'cont' : (labelByState.get(state) ?? 'body')
  return opens ? starred(label) : label
}

/** The label that opens an item. */
export const starred = (label: PlainLabel): Label =>
  labels.find((each) => each === `${label}*`) ?? openingLabels[label] ?? label
