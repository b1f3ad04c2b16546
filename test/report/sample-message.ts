import type { Message } from '#model/record/message.ts'

/** A message of `weekday-date` at 3:1 of `a.txt`, with the given fields replaced. */
export const sampleMessage = (given: Partial<Message>): Message => ({
  ruleId: 'weekday-date',
  severity: 'warning',
  reason: '报头印的是星期一，2020-07-14 是星期二',
  place: { file: 'a.txt', line: 3, column: 1 },
  ...given,
})
