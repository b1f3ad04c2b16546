/**
 * Applies corrections of some kinds in the order of the YAML file.
 *
 * A correction that no longer fits (`第 62 行不以“趣爱好等”开头`) is reported as an error at its line of the YAML and changes
 * nothing. One that the parser already fulfils is not reported.
 */
import type { VFile } from 'vfile'
import type { Correction, PlacedCorrection } from '#model/content/correction.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'

export const staleCorrection: RuleMetadata = {
  id: 'stale-correction',
  subject: 'input',
  severity: 'error',
  name: '更正失效',
  reason: '编者的更正与原文或读法对不上，没有采用。',
  remedy: '核对行号与开头的字，改更正，不要改原文；不再需要的删去。',
}

type Kind = Correction['fix']

/** Corrections of some kinds. */
export type Fix<K extends Kind> = Extract<Correction, { fix: K }>

function isFixOf<K extends Kind>(
  placed: PlacedCorrection,
  kinds: readonly K[],
): placed is PlacedCorrection & { correction: Fix<K> } {
  return kinds.some((kind) => kind === placed.correction.fix)
}

/**
 * Applies the corrections of a file that have one of the given kinds, and reports those that cannot be applied.
 *
 * @param correct applies one correction; returns the reason in Chinese where it cannot
 */
export function applyFixes<K extends Kind>(
  { data: { fixes } }: VFile,
  kinds: readonly K[],
  correct: (fix: Fix<K>) => string | undefined,
): void {
  for (const placed of fixes?.corrections ?? []) {
    const problem = isFixOf(placed, kinds) ? correct(placed.correction) : undefined
    if (problem === undefined) continue
    const { place } = placed
    const details = { place, source: 'archive', ruleId: staleCorrection.id }
    const message = fixes?.file.message(`${problem}，这条订正没有施行`, details)
    if (message) message.fatal = true
  }
}
