/** Runs the steps of a build, prints their progress (`解析原文 ████████ 100% 5/5`) and measures their time. */
import type { ConsoleWriter } from '#report/console-writer.ts'
import { progressBar } from '#report/progress-bar.ts'

export interface BuildSteps {
  /** Finished steps with their durations in seconds. */
  finished: ReadonlyArray<{ name: string; seconds: number }>
  /** Runs one step and returns its result; `work` reports how many of all units are done. */
  run<T>(name: string, work: (progress: (done: number, all: number) => void) => Promise<T>): Promise<T>
}

/**
 * Creates the steps of one build, which print a line at their start and progress at the writer's interval.
 *
 * @param now current time in milliseconds
 */
export function openBuildSteps(writer: ConsoleWriter, now: () => number): BuildSteps {
  const finished: Array<{ name: string; seconds: number }> = []
  return {
    finished,
    async run(name, work) {
      const start = now()
      let lastPrinted = start
      writer.writeLine(`${name}…`)
      const result = await work((done, all) => {
        if (now() - lastPrinted < writer.progressInterval) return
        lastPrinted = now()
        writer.writeProgress(
          progressBar({ name, done, all, seconds: (lastPrinted - start) / 1000 }, writer.columns),
        )
      })
      writer.writeProgress('')
      finished.push({ name, seconds: (now() - start) / 1000 })
      return result
    },
  }
}
