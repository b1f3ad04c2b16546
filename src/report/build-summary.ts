/**
 * Formats the summary that a build prints at its end: issues, articles, reused and parsed files, messages, times, folder.
 *
 * `共 5 期、26 篇；沿用 4 期，重新解析 1 期`
 */
import type { Message, Severity } from '#model/record/message.ts'
import { severityName } from '#model/role-name.ts'

export interface BuildStatistics {
  issues: number
  articles: number
  /** Raw files whose record was taken from the archive. */
  reused: number
  /** Raw files that were parsed in this run. */
  parsed: number
  /** Raw files that could not be read. */
  failed: number
  messages: readonly Message[]
  /** Folder of the site, as shown to the editor. */
  out: string
  /** Steps in their order, with their seconds. */
  steps: ReadonlyArray<{ name: string; seconds: number }>
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

interface RuleCount {
  ruleId: string
  severity: Severity
  count: number
}

/** Number of messages of each rule and severity: errors first, then the most frequent first. */
function countByRule(messages: readonly Message[]): RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const { ruleId, severity } of messages) {
    const count = counts.get(`${severity} ${ruleId}`)?.count ?? 0
    counts.set(`${severity} ${ruleId}`, { ruleId, severity, count: count + 1 })
  }
  return [...counts.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      (a.ruleId < b.ruleId ? -1 : 1),
  )
}

function messageLines(messages: readonly Message[]): string[] {
  if (messages.length === 0) return ['提示：无']
  const lines = countByRule(messages).map(
    ({ ruleId, severity, count }) => `  ${severityName[severity]} ${ruleId}  ${count} 条`,
  )
  return [`提示：${messages.length} 条（详见 npm run check）`, ...lines]
}

const formatSeconds = (seconds: number): string => `${seconds.toFixed(1)} 秒`

/** The summary of a published build, in Chinese, several lines. */
export function buildSummary(figures: BuildStatistics): string {
  const { issues, articles, reused, parsed, failed, messages, out, steps } = figures
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0)
  return [
    `共 ${issues} 期、${articles} 篇`,
    `原文：沿用 ${reused} 个，重新解析 ${parsed} 个${failed > 0 ? `，无法读取 ${failed} 个` : ''}`,
    ...messageLines(messages),
    `用时：${formatSeconds(total)}（${steps.map(({ name, seconds }) => `${name} ${formatSeconds(seconds)}`).join('，')}）`,
    `网站：${out}`,
  ].join('\n')
}
