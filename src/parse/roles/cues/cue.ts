/**
 * What a cue is: one idea of how a part of a page is known, saying what it saw and how strongly that speaks.
 *
 * The cue `lead` sees `本报讯（记者 陈润）` and speaks for `lead`, against `headline`.
 */
import type { LineView, PageView } from '../page-view.ts'
import { type State, states } from '../state.ts'

/** What speaks for and against states, in the costs of `grammar.ts`: about the logarithm of how much likelier each becomes. */
export type Weights = Partial<Record<State, number>>

/** A weight and the place of its state in `states`, as scores are added up by. */
export interface Weight {
  at: number
  weight: number
}

export interface Evidence {
  weights: readonly Weight[]
  /** The words or the look that it rests on; empty where a cue saw nothing, which speaks against its states only. */
  saw: string
}

export interface Cue {
  name: string
  look: (line: LineView, page: PageView) => readonly Evidence[]
}

const places = Object.fromEntries(states.map((state, at) => [state, at])) as Record<State, number>

/** Weights ready to be added up. What a cue says of most lines it makes ready once: that takes longer than adding. */
export function weigh(weights: Weights): Weight[] {
  const ready: Weight[] = []
  for (const state in weights)
    ready.push({ at: places[state as State], weight: weights[state as State] ?? 0 })
  return ready
}

/** Evidence for several states from one sight: `seen('本报讯', { lead: 8, paragraph: -2 })`. */
export const seen = (saw: string, weights: Weights | Weight[]): Evidence[] => [
  { weights: Array.isArray(weights) ? weights : weigh(weights), saw: saw.slice(0, 40) },
]
