/** What Stryker's instrumented sources and the runner share in a process: which mutant is active, what was run. */
import type { InstrumenterContext } from '@stryker-mutator/api/core'

declare global {
  var __stryker__: InstrumenterContext | undefined
}

/** The object that instrumented sources use too, made when it is not there yet. */
export function instrumenterContext(): InstrumenterContext {
  globalThis.__stryker__ ??= {}
  return globalThis.__stryker__
}
