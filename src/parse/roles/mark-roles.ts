/**
 * Gives every block the role it has in the best reading of the whole page, with the cues that spoke for it.
 */
import type { Plugin } from 'unified'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { bestSequence, type Choice } from './best-sequence.ts'
import type { Evidence, Weight } from './cues/cue.ts'
import { cues } from './cues.ts'
import { type LineView, type PageView, pageView } from './page-view.ts'
import { roleOf, type State, states } from './state.ts'

/** What one cue saw. */
interface CueEvidence extends Evidence {
  cue: string
}

/** What all cues say of a line. */
interface LineEvidence {
  line: LineView
  /** Sum of the evidence for each state, in the order of `states`. */
  scores: Float64Array
  evidence: CueEvidence[]
}

function add(scores: Float64Array, weights: readonly Weight[]): void {
  for (const { at, weight } of weights) scores[at] = (scores[at] ?? 0) + weight
}

/**
 * What the cues say of each line. One cue goes through the whole page before the next one does, so that its code and its
 * expressions stay in the processor's cache.
 */
function collectEvidence(page: PageView): LineEvidence[] {
  const looks: LineEvidence[] = page.lines.map((line) => ({
    line,
    scores: new Float64Array(states.length),
    evidence: [],
  }))
  for (const { name, look } of cues)
    for (const { line, scores, evidence } of looks)
      for (const { weights, saw } of look(line, page)) {
        add(scores, weights)
        if (saw) evidence.push({ cue: name, weights, saw })
      }
  return looks
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** What speaks for a state, strongest first. */
function cuesFor(state: State, evidence: CueEvidence[]): NonNullable<Block['data']['cues']> {
  const place = states.indexOf(state)
  const speaking: NonNullable<Block['data']['cues']> = []
  for (const { cue, weights, saw } of evidence)
    for (const { at, weight } of weights)
      if (at === place && weight > 0) speaking.push({ cue, weight: rounded(weight), saw })
  return speaking.sort((a, b) => b.weight - a.weight)
}

/** Sums of each cue's weights for each state. */
function cueSums(evidence: CueEvidence[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { cue, weights } of evidence)
    for (const { at, weight } of weights) {
      const key = `${cue}>${states[at]}`
      sums.set(key, (sums.get(key) ?? 0) + weight)
    }
  return sums
}

function mark(block: Block, { state, margin, runnerUp }: Choice, { scores, evidence }: LineEvidence): void {
  block.data = {
    ...block.data,
    role: roleOf(state),
    state,
    margin: rounded(margin),
    runnerUp: roleOf(runnerUp),
    cues: cuesFor(state, evidence),
    evidence: { scores, cueSums: cueSums(evidence) },
  }
}

/** Reads the blocks by cues and grammar, and writes role, cues, margin and runner-up into their data. */
export function readByCues(blocks: Block[], knowledge: Knowledge): void {
  const looks = collectEvidence(pageView(blocks, knowledge))
  const choices = bestSequence(looks.map(({ line, scores }) => ({ before: line.before, scores })))
  choices.forEach((choice, at) => {
    const [block, look] = [blocks[at], looks[at]]
    if (block && look) mark(block, choice, look)
  })
}

/** Unified plugin: writes role, cues, margin and runner-up into each block's data. */
export const markRoles: Plugin<[Knowledge], PageTree> = (knowledge) => (tree) =>
  readByCues(
    tree.children.filter((node) => node.type === 'block'),
    knowledge,
  )
