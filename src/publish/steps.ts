/**
 * The steps of a build, each told as it goes and timed: `解析原文 ████████ 100% 5/5`, then 0.8 seconds.
 */
import { progressBar } from '#report/progress-bar.ts'
import type { Teller } from '#report/teller.ts'

export interface Steps {
  /** Steps that have ended, with their seconds. */
  taken: ReadonlyArray<{ name: string; seconds: number }>
  /** Does one step; `work` may say how far it has come. */
  take<T>(name: string, work: (progress: (done: number, all: number) => void) => Promise<T>): Promise<T>
}

/** Steps that are told. A step is told when it begins and, as often as the teller wants, while it goes on. */
export function openSteps(teller: Teller, now: () => number): Steps {
  const taken: Array<{ name: string; seconds: number }> = []
  return {
    taken,
    async take(name, work) {
      const start = now()
      let told = start
      teller.tell(`${name}…`)
      const result = await work((done, all) => {
        if (now() - told < teller.interval) return
        told = now()
        teller.tellProgress(progressBar({ name, done, all, seconds: (told - start) / 1000 }, teller.columns))
      })
      teller.tellProgress('')
      taken.push({ name, seconds: (now() - start) / 1000 })
      return result
    },
  }
}
