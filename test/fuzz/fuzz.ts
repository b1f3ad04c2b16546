/** Parses mutated pages and collects their failures; the pages depend only on the seed. */
import fc from 'fast-check'
import type { Knowledge } from '#model/content/knowledge.ts'
import { type Fault, findFaults } from './faults.ts'
import { minimize } from './minimize.ts'
import { mutatedPage } from './mutated-page.ts'
import { slowPages, type TimedPage } from './slow-pages.ts'

export interface Failure {
  seed: number
  kind: Fault['kind'] | 'slow'
  detail: string
  /** The minimized page; a slow page is not minimized. */
  page: string
}

export interface FuzzStatistics {
  pages: number
  characters: number
  /** Milliseconds of parsing. */
  time: number
  /** Largest ratio of a page's time to the median of its size. */
  slowest: number
  failures: Failure[]
}

/** A parsed text with its faults. */
type ExaminedPage = TimedPage & { faults: Fault[] }

/** The first fault of each kind, on a minimized page. */
function failuresOf(seed: number, examined: readonly ExaminedPage[], knowledge: Knowledge): Failure[] {
  const failures = new Map<Fault['kind'], Failure>()
  for (const { text, faults } of examined)
    for (const { kind, detail } of faults) {
      if (failures.has(kind)) continue
      const isBad = (part: string): boolean =>
        findFaults(part, knowledge).faults.some((fault) => fault.kind === kind)
      failures.set(kind, { seed, kind, detail, page: minimize(text, isBad) })
    }
  return Array.from(failures.values())
}

/** Parses `count` mutations of the golden pages. */
export function fuzz(
  seed: number,
  count: number,
  golden: readonly string[],
  knowledge: Knowledge,
): FuzzStatistics {
  const pages = fc.sample(mutatedPage(golden), { seed, numRuns: count })
  const examined: ExaminedPage[] = pages.map((text) => ({ text, ...findFaults(text, knowledge) }))
  const { slow, ratio } = slowPages(examined, (text) => findFaults(text, knowledge).time)
  return {
    pages: pages.length,
    characters: pages.reduce((sum, { length }) => sum + length, 0),
    time: examined.reduce((sum, { time }) => sum + time, 0),
    slowest: ratio,
    failures: [
      ...failuresOf(seed, examined, knowledge),
      ...slow.map(({ text, time }) => ({
        seed,
        kind: 'slow' as const,
        detail: `${time.toFixed(1)} ms`,
        page: text,
      })),
    ],
  }
}
