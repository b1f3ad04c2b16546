/**
 * The fitted weights of the model that labels blocks, as `npm run fit` writes them: in hundredths.
 *
 * `"read-headline/true": [16, 85, 18, 97]`: 0.85 for label 16, 0.97 for label 18.
 */
import { z } from 'zod'

export const FittedWeights = z.strictObject({
  labels: z.array(z.string()),
  /** Corrections of the prior for the label of the first block. */
  begin: z.array(z.int()),
  /** Corrections of the prior for a label after another, over each kind of break. */
  steps: z.array(z.int()),
  /** For each observation the numbers of labels, each with its weight. */
  observations: z.record(z.string(), z.array(z.int())),
})
export type FittedWeights = z.infer<typeof FittedWeights>
