/** The editors' report for programs: one JSON array of messages, as they stand in the records. */
import type { Message } from '#model/message.ts'

export const jsonReport = (messages: readonly Message[]): string => JSON.stringify(messages, null, 2)
