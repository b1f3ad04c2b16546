/**
 * One doubt or one failure, told to an editor: `报头印的是星期一，2020年7月14日应是星期二`.
 *
 * The same thing as a VFileMessage, as data that rests in the record.
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
