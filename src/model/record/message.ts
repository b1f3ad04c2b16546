/**
 * One message to editors: `报头印的是星期一，2020年7月14日应是星期二`.
 *
 * A VFileMessage as data, as it is stored in the record.
 */
import { z } from 'zod'
import { Place } from './place.ts'

export const Severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>

export const Message = z.strictObject({
  /** English, kebab-case, as in `weekday-date`. */
  ruleId: z.string(),
  severity: Severity,
  /** In Chinese: what was found, and what was expected. */
  reason: z.string(),
  place: Place,
})
export type Message = z.infer<typeof Message>
