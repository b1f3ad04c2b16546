/**
 * Unified plugin: gives every block its label by the fitted model, which sees how cues, grammar and rules read the page.
 *
 * What an editor has corrected stays: `朱健主持` as a subhead is then part of what the model decides the other lines by.
 */
import type { Plugin } from 'unified'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import type { FirstReading } from './features/page-features.ts'
import { featuresOf, type Observations, type ObserveLine, observationsAt } from './features.ts'
import { chainPage, type FittedModel } from './fitted-model.ts'
import { bestLabels, type ChainPage, type Sums, sumSequences, width } from './label-model.ts'
import { type Label, labels, opensItem, statesOf, withoutStar } from './labels.ts'
import { pageView } from './page-view.ts'
import { readByRules } from './read-by-rules.ts'
import { isState, roleOf, type State } from './state.ts'

/** A page as the model sees it. */
export interface ObservedPage {
  first: FirstReading[]
  observeLine: ObserveLine
}

/** How the page is read before the model, and the features of its lines. The blocks must have states. */
export function observeBlocks(blocks: Block[], knowledge: Knowledge): ObservedPage {
  const view = pageView(blocks, knowledge)
  const byRules = readByRules(blocks, view.vocabulary, view.vocabulary.lexicon)
  const first = blocks.map(({ data }, at): FirstReading => {
    const { opens = false, joined = false } = byRules[at] ?? {}
    const { scores = [], cueSums = new Map() } = data.evidence ?? {}
    const state = isState(data.state) ? data.state : 'unplaced'
    return { state, margin: data.margin ?? 0, opens, joined, scores, cues: cueSums }
  })
  return { first, observeLine: featuresOf(view, first) }
}

const isCorrected = ({ data }: Block): boolean => data.cues?.[0]?.cue === 'editor'

/** Far more than all weights together. */
const impossible = 1e6

/** Whether a label stands for a role. */
const standsFor = (label: Label, role: string): boolean =>
  statesOf(label).some((state) => roleOf(state) === role)

/** Takes the labels away that an editor's corrections exclude. */
function excludeLabels(blocks: readonly Block[], { scores }: ChainPage): void {
  blocks.forEach((block, at) => {
    labels.forEach((label, number) => {
      const excluded =
        (isCorrected(block) && (label === 'cont' || !standsFor(label, block.data.role ?? ''))) ||
        (block.data.startsParagraph && label === 'cont')
      if (excluded) scores[at * width + number] = -impossible
    })
  })
}

/** The state of the grammar that a label stands for; the first reading decides where there are several. */
function stateFor(label: Label, block: Block, first: State): State {
  const plain = withoutStar(label)
  const hasDateline = block.opening.dateline !== undefined
  if (first === 'jump' && (plain === 'body' || plain === 'cont')) return 'jump'
  if (plain === 'cont') return 'paragraph'
  if (plain === 'byline' && hasDateline) return 'lead'
  if (plain === 'body' && hasDateline && opensItem(label)) return 'lead'
  const own = statesOf(label)
  if (own.includes(first)) return first
  if (plain === 'body' && hasDateline) return 'lead'
  if (plain === 'furniture') return 'furniture'
  return own[0] ?? 'paragraph'
}

/** Probability of a role at a line, from the sums over all sequences. */
function probabilityOf(role: string, at: number, { ahead, behind, all }: Sums): number {
  return labels.reduce((sum, label, number) => {
    const index = at * width + number
    return standsFor(label, role) ? sum + Math.exp((ahead[index] ?? 0) + (behind[index] ?? 0) - all) : sum
  }, 0)
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Number of observations that are named as reasons. */
const reasonCount = 5

/** The observations that speak most for a label. */
function reasonsFor(label: Label, observed: Observations, model: FittedModel): Block['data']['cues'] {
  const number = labels.indexOf(label)
  const reasons = [...observed].map(([id, value]) => {
    const weight = (model.weights[(model.numbers.get(id) ?? -1) * width + number] ?? 0) * value
    return { cue: 'model', weight: rounded(weight), saw: id.slice(0, 40) }
  })
  return reasons
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, reasonCount)
}

/** How much likelier a role is than all others together, as a logarithm. */
function marginOf(probability: number): number {
  const bounded = Math.min(1 - 1e-9, Math.max(1e-9, probability))
  return rounded(Math.log(bounded / (1 - bounded)))
}

/** Writes what a label says of the role, the item and the paragraph into a block. */
function applyLabel(block: Block, label: Label, first: State): void {
  const state = isCorrected(block) ? first : stateFor(label, block, first)
  Object.assign(block.data, {
    role: roleOf(state),
    state,
    opensItem: opensItem(label),
    continues: withoutStar(label) === 'cont',
  })
}

/** Unified plugin: sets the roles, the items and the joins by the labels; where a role changes, with the model's reasons. */
export const labelBlocks: Plugin<[Knowledge, FittedModel], PageTree> = (knowledge, model) => (tree) => {
  const blocks = blocksIn(tree)
  if (blocks.length === 0) return
  const { first, observeLine } = observeBlocks(blocks, knowledge)
  const [scores, before] = [first.map((each) => each.scores), blocks.map((block) => block.before)]
  const page = chainPage(model, observeLine, scores, before)
  excludeLabels(blocks, page)
  let sums: Sums | undefined
  bestLabels(model.chain, page).forEach((number, at) => {
    const [block, label, own] = [blocks[at], labels[number], first[at]]
    if (!block || !label || !own) return
    const runnerUp = block.data.role
    applyLabel(block, label, own.state)
    const { role } = block.data
    if (!role || !runnerUp || role === runnerUp) return
    sums ??= sumSequences(model.chain, page)
    const margin = marginOf(probabilityOf(role, at, sums))
    const cues = reasonsFor(label, observationsAt(observeLine, at), model) ?? []
    Object.assign(block.data, { margin, runnerUp, cues })
  })
}
