/** A build that published nothing: why, and what editors should hear of their files. The old site stays. */
import type { Message } from '#model/message.ts'

export class BuildFailure extends Error {
  readonly messages: readonly Message[]

  constructor(reason: string, messages: readonly Message[]) {
    super(reason)
    this.messages = messages
  }
}
