/** Reports a block whose second best role scores nearly as high: `刘光跃主持召开座谈会` may be 副题 or 引题. */
import { roleName } from '#model/role-name.ts'
import { blockPlace, blocksOf } from './message-position.ts'
import type { Rule } from './rule.ts'

/** Margins below this are reported, in the units of the cues' weights. */
const closeMargin = 1

export const closeCall: Rule = {
  id: 'close-call',
  subject: 'part',
  severity: 'info',
  name: '两可',
  reason: '另一种读法几乎同样说得通，可自行判断。',
  remedy: '用 npm run explain -- 文件:行 看线索；读错了用 role 更正。',
  check(tree, report) {
    for (const block of blocksOf(tree)) {
      const { role, runnerUp, margin = closeMargin } = block.data
      if (!role || !runnerUp || runnerUp === role || margin >= closeMargin) continue
      report(
        `读作${roleName[role]}，也可能是${roleName[runnerUp]}（相差 ${margin.toFixed(2)}）`,
        blockPlace(block),
      )
    }
  },
}
