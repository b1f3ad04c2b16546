/**
 * The steps of a build, each told as it goes and timed: `解析原文 ████████ 100% 5/5`, then 0.8 seconds.
 */

import type { ConsoleWriter } from '#report/console-writer.ts'
import { progressBar } from '#report/progress-bar.ts'

export interface BuildSteps {
  /** Steps that have ended, with their seconds. */
  finished: ReadonlyArray<{ name: string; seconds: number }>
  /** Does one step; `work` may say how far it has come. */
  run<T>(name: string, work: (progress: (done: number, all: number) => void) => Promise<T>): Promise<T>
}

/** Steps that are told. A step is told when it begins and, as often as the teller wants, while it goes on. */
export function openBuildSteps(teller: ConsoleWriter, now: () => number): BuildSteps {
  const taken: Array<{ name: string; seconds: number }> = []
  return {
    finished: taken,
    async run(name, work) {
      const start = now()
      let told = start
      teller.writeLine(`${name}…`)
      const result = await work((done, all) => {
        if (now() - told < teller.progressInterval) return
        told = now()
        teller.writeProgress(progressBar({ name, done, all, seconds: (told - start) / 1000 }, teller.columns))
      })
      teller.writeProgress('')
      taken.push({ name, seconds: (now() - start) / 1000 })
      return result
    },
  }
}
