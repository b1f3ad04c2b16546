/**
 * The steps of a build, each told as it goes and timed: `解析原文 5/5`, then 0.8 seconds.
 */
export interface Steps {
  /** Steps that have ended, with their seconds. */
  taken: ReadonlyArray<{ name: string; seconds: number }>
  /** Does one step; `work` may say how far it has come. */
  take<T>(name: string, work: (progress: (done: number, all: number) => void) => Promise<T>): Promise<T>
}

/** Steps that are told line by line. A step is told when it begins and, while it goes on, once a second. */
export function openSteps(tell: (line: string) => void, now: () => number): Steps {
  const taken: Array<{ name: string; seconds: number }> = []
  return {
    taken,
    async take(name, work) {
      const start = now()
      let told = start
      tell(`${name}…`)
      const result = await work((done, all) => {
        if (now() - told < 1000) return
        told = now()
        tell(`${name} ${done}/${all}`)
      })
      taken.push({ name, seconds: (now() - start) / 1000 })
      return result
    },
  }
}
