/** All features of the fitted model. One idea, one file, in `features/`. */
import { cut } from './features/cut.ts'
import { distance } from './features/distance.ts'
import { firstReading } from './features/first-reading.ts'
import { lineShape } from './features/line-shape.ts'
import { look } from './features/look.ts'
import { notices, offers } from './features/notices.ts'
import type { FeatureOfPage, FeaturePage, FirstReading, Observe } from './features/page-features.ts'
import { pageManner } from './features/page-manner.ts'
import { pictures } from './features/pictures.ts'
import { recurrence } from './features/recurrence.ts'
import { series } from './features/series.ts'
import { topic } from './features/topic.ts'
import type { PageView } from './page-view.ts'

const features: readonly FeatureOfPage[] = [
  firstReading,
  look,
  distance,
  topic,
  series,
  notices,
  offers,
  pictures,
  cut,
  pageManner,
  recurrence,
]

/** What was observed of one line: the id of each observation, with its value. */
export type Observations = ReadonlyMap<string, number>

/** Observes the line at an index. */
export type ObserveLine = (at: number, observe: Observe) => void

/** Prepares all features of a page. */
export function featuresOf(view: PageView, first: readonly FirstReading[]): ObserveLine {
  const page: FeaturePage = { view, lines: view.lines, shapes: view.lines.map(lineShape), first }
  const prepared = features.map((feature) => feature(page))
  return (at, observe) => {
    observe('bias', 1)
    for (const feature of prepared) feature(at, observe)
  }
}

/** All observations of a line. */
export function observationsAt(observeLine: ObserveLine, at: number): Observations {
  const observed = new Map<string, number>()
  observeLine(at, (id, value = 1) => observed.set(id, (observed.get(id) ?? 0) + value))
  return observed
}
