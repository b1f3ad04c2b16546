/**
 * The evidence for the role of a block, folded: the cues for it with their weights, the second best role, the margin.
 *
 * Line 28 of 2022-09-05: 读作主题，次选副题，几乎相当（差 0.9 分）, with the cue 两行标题的配合 +0.4.
 */
import type { Result } from 'hastscript'
import type { BlockReading } from '#model/reading/reading.ts'
import { roleName } from '#model/role-name.ts'
import { cueName } from './cue-name.ts'

const signedWeight = (value: number): string => (value > 0 ? `+${value}` : String(value))

function decisionText({ role, runnerUp, margin }: BlockReading): string {
  if (runnerUp === undefined) return `读作${roleName[role]}，没有第二种读法`
  const lead = margin < 1 ? '几乎相当' : margin < 3 ? '略胜' : '胜出'
  return `读作${roleName[role]}，次选${roleName[runnerUp]}，${lead}（差 ${margin.toFixed(1)} 分）`
}

const cueItem = ({ cue, weight, saw }: BlockReading['cues'][number]): Result => (
  <li>
    {`${cueName(cue)} ${signedWeight(weight)} `}
    {saw === '' ? null : <q>{saw}</q>}
  </li>
)

/** Shows the evidence for the role of a block as a `<details>` element. */
export const roleEvidence = (block: BlockReading): Result => (
  <details class="role-evidence">
    <summary>
      依据
      <span class="visually-hidden">{`（第${block.line}行）`}</span>
    </summary>
    <p>{decisionText(block)}</p>
    {block.cues.length === 0 ? <p>只凭前后各段的排列</p> : <ul>{block.cues.map(cueItem)}</ul>}
  </details>
)
