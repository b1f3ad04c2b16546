/** Formats the totals of a run as one Chinese line: `有效变异 112 个：杀死 98，超时 2，存活 9，…；得分 89.3%`. */
import type { MutantResult } from '@stryker-mutator/api/core'

/**
 * Returns the summary line; the score is killed and timed-out mutants divided by valid ones.
 *
 * @param time duration of the whole run in milliseconds
 */
export function summaryLine(results: readonly MutantResult[], time: number): string {
  const count = (...statuses: MutantResult['status'][]): number =>
    results.filter(({ status }) => statuses.includes(status)).length
  const [killed, timedOut] = [count('Killed'), count('Timeout')]
  const [survived, uncovered] = [count('Survived'), count('NoCoverage')]
  const valid = killed + timedOut + survived + uncovered
  const score = valid === 0 ? '—' : `${(((killed + timedOut) / valid) * 100).toFixed(1)}%`
  const each = (time / 1000 / Math.max(valid, 1)).toFixed(2)
  const invalid = results.length - valid
  return (
    `有效变异 ${valid} 个：杀死 ${killed}，超时 ${timedOut}，存活 ${survived}，未被测试运行 ${uncovered}；` +
    `无效 ${invalid} 个；得分 ${score}；共 ${(time / 1000).toFixed(0)} 秒，每个 ${each} 秒`
  )
}
