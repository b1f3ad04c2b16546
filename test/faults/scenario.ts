/**
 * A kind of fault, and what happened when it was caused many times.
 *
 * `{ name: 'kill -9 一个进程', runs: 100, outcomes: { 'old site': 61, 'new site': 39 }, problems: [] }`
 */
export interface ScenarioResult {
  name: string
  runs: number
  /** Numbers of runs by what was published afterwards or reported. */
  outcomes: Readonly<Record<string, number>>
  /** Each run that did not end as promised, with the reason. */
  problems: readonly string[]
}

export interface ScenarioRecorder {
  /** Counts one run with its outcome; each problem is reported with the run's description. */
  record(run: string, outcome: string, problems: readonly string[]): void
  result(): ScenarioResult
}

/** Collects the runs of one scenario. */
export function recordScenario(name: string): ScenarioRecorder {
  let runs = 0
  const outcomes: Record<string, number> = {}
  const problems: string[] = []
  return {
    record(run, outcome, found) {
      runs += 1
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      problems.push(...found.map((problem) => `${name}, ${run}: ${problem}`))
    },
    result: () => ({ name, runs, outcomes, problems }),
  }
}
