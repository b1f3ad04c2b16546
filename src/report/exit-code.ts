/** What a command tells the shell: 0 all well, 1 an input is in error, 2 (said by the command itself) wrong usage. */
import type { Message } from '#model/message.ts'

export const exitCode = (messages: readonly Message[]): 0 | 1 =>
  messages.some(({ severity }) => severity === 'error') ? 1 : 0
