/** What a message's severity is called: a `warning` is a 提醒. */
import type { Severity } from './message.ts'

export const severityName: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  info: '说明',
}
