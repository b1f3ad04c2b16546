/** A message made by hand: 报头印的星期与日期不合, at 3:1 of `a.txt` unless said otherwise. */
import type { Message } from '#model/record/message.ts'

export const sampleMessage = (given: Partial<Message>): Message => ({
  ruleId: 'weekday-date',
  severity: 'warning',
  reason: '报头印的是星期一，2020-07-14 是星期二',
  place: { file: 'a.txt', line: 3, column: 1 },
  ...given,
})
