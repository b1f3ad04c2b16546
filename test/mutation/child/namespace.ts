/** The global object that Stryker's instrumented sources share with the runner: active mutant and coverage. */
import type { InstrumenterContext } from '@stryker-mutator/api/core'

declare global {
  var __stryker__: InstrumenterContext | undefined
}

/** Returns the shared object and creates it on first use. */
export function instrumenterContext(): InstrumenterContext {
  globalThis.__stryker__ ??= {}
  return globalThis.__stryker__
}
