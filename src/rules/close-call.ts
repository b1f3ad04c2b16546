/** Tells of a block whose role was decided by a hair: `刘光跃主持召开座谈会` may be 副题 or 引题. */
import { roleName } from '#model/role-name.ts'
import { blockPlace, blocksOf } from './message-position.ts'
import { createRule } from './rule.ts'

/** Under this margin, in the units of the cues' weights, the second best reading is nearly as good. */
const closeMargin = 1

export const closeCall = createRule('close-call', (tree, say) => {
  for (const block of blocksOf(tree)) {
    const { role, runnerUp, margin = closeMargin } = block.data
    if (!role || !runnerUp || runnerUp === role || margin >= closeMargin) continue
    say(
      `读作${roleName[role]}，也可能是${roleName[runnerUp]}（相差 ${margin.toFixed(2)}）`,
      blockPlace(block),
    )
  }
})
