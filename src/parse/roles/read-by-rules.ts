/**
 * Joins and groups copies of the blocks by rules, so that the model can see how: whether each block opens an item or was
 * joined to a block above.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Block, Line } from '#model/reading/tree.ts'
import { gather } from '../articles/gather-articles.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import { pageStarts } from '../pages/split-pages.ts'
import { joinCuts } from '../paragraphs/join-cut-paragraphs.ts'
import { moveFragments } from '../paragraphs/reorder-fragments.ts'

export interface RuleReading {
  opens: boolean
  joined: boolean
}

const copyOf = (block: Block): Block => ({ ...block, lines: [...block.lines], data: { ...block.data } })

/** How the rules read each block, in their order. */
export function readByRules(
  blocks: readonly Block[],
  vocabulary: OpeningVocabulary,
  lexicon: Lexicon,
): RuleReading[] {
  const copies = blocks.map(copyOf)
  for (const at of pageStarts(copies)) {
    const block = copies[at]
    if (block) block.data.startsPage = true
  }
  const joined = joinCuts(moveFragments(copies), vocabulary)
  const heads = new Set<Line | undefined>(joined.map(({ lines }) => lines[0]))
  const openers = new Set<Line | undefined>()
  for (const node of gather(joined, lexicon))
    if (node.type === 'item') openers.add(node.children[0]?.lines[0])
  return blocks.map(({ lines }) => ({ opens: openers.has(lines[0]), joined: !heads.has(lines[0]) }))
}
