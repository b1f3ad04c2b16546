/**
 * Gives every block the role it has in the best reading of the whole page, with the cues that spoke for it.
 */
import type { Plugin } from 'unified'
import type { Profile } from '#model/profile.ts'
import type { Block, PageTree } from '#model/tree.ts'
import { bestSequence, type Choice } from './best-sequence.ts'
import type { Evidence, Weights } from './cues/cue.ts'
import { cues } from './cues.ts'
import { type PageView, pageView } from './page-view.ts'
import { roleOf, type Station, stations } from './station.ts'

/** What one cue saw in a line. */
interface Found {
  cue: string
  evidence: Evidence[]
}

/**
 * What the cues saw in each line. One cue goes through the whole page before the next one does, so that its code and its
 * expressions stay in the processor's cache.
 */
function lookAt(page: PageView): Found[][] {
  const found: Found[][] = page.lines.map(() => [])
  for (const { name, look } of cues)
    for (const line of page.lines) {
      const evidence = look(line, page)
      if (evidence.length > 0) found[line.index]?.push({ cue: name, evidence })
    }
  return found
}

const indexOf = Object.fromEntries(stations.map((station, index) => [station, index])) as Record<
  Station,
  number
>

/** Adds the weights to the scores, in one loop that engines know how to run fast. */
function add(scores: Float64Array, weights: Weights): void {
  for (const station in weights) {
    const index = indexOf[station as Station]
    scores[index] = (scores[index] ?? 0) + (weights[station as Station] ?? 0)
  }
}

/** Sum of the evidence for each station, in the order of `stations`. */
function scoresOf(found: Found[]): Float64Array {
  const scores = new Float64Array(stations.length)
  for (const { evidence } of found) for (const { weights } of evidence) add(scores, weights)
  return scores
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** What speaks for a station, strongest first. */
function speakingFor(station: Station, found: Found[]): NonNullable<Block['data']['cues']> {
  const speaking: NonNullable<Block['data']['cues']> = []
  for (const { cue, evidence } of found)
    for (const { weights, saw } of evidence) {
      const weight = weights[station] ?? 0
      if (weight > 0) speaking.push({ cue, weight, saw })
    }
  return speaking.sort((a, b) => b.weight - a.weight)
}

function mark(block: Block, { station, margin, runnerUp }: Choice, found: Found[]): void {
  block.data = {
    ...block.data,
    role: roleOf(station),
    station,
    margin: rounded(margin),
    runnerUp: roleOf(runnerUp),
    cues: speakingFor(station, found).map((each) => ({ ...each, weight: rounded(each.weight) })),
  }
}

/** Unified plugin: writes role, cues, margin and runner-up into each block's data. */
export const markRoles: Plugin<[Profile[]], PageTree> = (profiles) => (tree) => {
  const blocks = tree.children.filter((node) => node.type === 'block')
  const page = pageView(blocks, profiles)
  const found = lookAt(page)
  const choices = bestSequence(
    found.map((each, at) => ({ before: blocks[at]?.before ?? 'gap', scores: scoresOf(each) })),
  )
  choices.forEach((choice, at) => {
    const block = blocks[at]
    if (block) mark(block, choice, found[at] ?? [])
  })
}
