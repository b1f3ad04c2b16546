/**
 * What a feature may look at: the shapes of all lines, and how cues and grammar read the page before the model does.
 *
 * A feature observes and carries no weight: `size3` at offset 1 says only that the next line has eight to ten characters.
 */

import type { LineView, PageView } from '../page-view.ts'
import type { State } from '../state.ts'
import type { LineShape } from './line-shape.ts'

/** How cues, grammar and the rules after them read a block. */
export interface FirstReading {
  state: State
  /** By how much its state beats any other one. */
  margin: number
  /** It opens an item. */
  opens: boolean
  /** It was joined to a block above. */
  joined: boolean
  /** Sums of the cues' weights, in the order of `states`. */
  scores: ArrayLike<number>
  /** Sums of each cue's weights for each state. */
  cues: ReadonlyMap<string, number>
}

export interface FeaturePage {
  view: PageView
  lines: readonly LineView[]
  shapes: readonly LineShape[]
  first: readonly FirstReading[]
}

/** Takes what a feature saw, with its value: 1 where there is none. */
export type Observe = (id: string, value?: number) => void

/** Observes the line at an index. */
export type Feature = (at: number, observe: Observe) => void

/** Prepares what is true of the whole page, and returns the feature. */
export type FeatureOfPage = (page: FeaturePage) => Feature
