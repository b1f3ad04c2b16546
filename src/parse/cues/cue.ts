/**
 * What a cue is: one idea of how a part of a page is known, saying what it saw and how strongly that speaks.
 *
 * The cue `lead` sees `本报讯（记者 陈润）` and speaks for `lead`, against `headline`.
 */
import type { LineView, PageView } from '../page-view.ts'
import type { Station } from '../station.ts'

/** What speaks for and against stations, in the costs of `grammar.ts`: about the logarithm of how much likelier each becomes. */
export type Weights = Partial<Record<Station, number>>

export interface Evidence {
  weights: Weights
  /** The words or the look that it rests on. */
  saw: string
}

export interface Cue {
  name: string
  look: (line: LineView, page: PageView) => Evidence[]
}

/** Evidence for several stations from one sight: `seen('本报讯', { lead: 8, paragraph: -2 })`. */
export const seen = (saw: string, weights: Weights): Evidence[] => [{ weights, saw: saw.slice(0, 40) }]
