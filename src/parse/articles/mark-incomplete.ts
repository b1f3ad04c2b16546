/**
 * Marks the articles that are incomplete on the page: `化”进程中扛起耒阳担当` closes a quotation that was not opened.
 *
 * A side that jumps to another page (`下转第二版`) is not marked: `assemble` decides whether its other half exists.
 */
import type { Plugin } from 'unified'
import type { Jumps } from '#model/reading/opening.ts'
import type { Block, Item, PageTree } from '#model/reading/tree.ts'
import type { Article, BodyPart } from '#model/record/article.ts'
import { incompleteSides, toIncompleteField } from '#model/record/incomplete-sides.ts'
import { jumpExpression } from '../pages/jumps.ts'
import { joinLines } from '../text/join-lines.ts'
import { detectIncomplete } from './detect-incomplete.ts'

/** What may follow the last sentence: a jump or brackets. */
const afterText = new RegExp(`(?:${jumpExpression.source}|[（(][^（()）。]{2,40}[）)])\\s*$`, 'u')

/** The body part of a block, as far as `detectIncomplete` needs it; empty for other roles. */
const bodyPart = ({ data, lines }: Block): BodyPart[] => {
  if (data.role !== 'lead' && data.role !== 'paragraph' && data.role !== 'crosshead') return []
  const text = joinLines(lines).replace(afterText, '')
  return [{ type: data.role === 'crosshead' ? 'crosshead' : 'paragraph', text }]
}

const isProse = ({ kind }: Item): boolean => kind !== 'notice' && kind !== 'advertisement'

/** The jumps of all blocks of an item. */
const jumpsOf = ({ children }: Item): Jumps => Object.assign({}, ...children.map(({ jumps }) => jumps))

function incompleteOf(item: Item, { continues, continuedFrom }: Jumps): Article['incomplete'] {
  const found = detectIncomplete(item.children.flatMap(bodyPart))
  if (!found) return undefined
  const { start, end } = incompleteSides({ incomplete: found })
  return toIncompleteField({ start: start && !continuedFrom, end: end && !continues })
}

/** Unified plugin: writes `incomplete` and `jumps` of each item. */
export const markIncomplete: Plugin<[], PageTree> = () => (tree) => {
  for (const node of tree.children) {
    if (node.type !== 'item' || !isProse(node)) continue
    const jumps = jumpsOf(node)
    node.jumps = jumps
    const lost = incompleteOf(node, jumps)
    if (lost) node.incomplete = lost
  }
}
