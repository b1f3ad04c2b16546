/**
 * Marks the articles of which the page has lost a part: `化”进程中扛起耒阳担当` closes a quotation that nothing opened.
 *
 * A side that jumps to another page (`下转第二版`) is not lost: whether its other half is at hand, `assemble` knows.
 */
import type { Plugin } from 'unified'
import type { Jumps } from '#model/reading/opening.ts'
import type { Block, Item, PageTree } from '#model/reading/tree.ts'
import type { Article, BodyPart } from '#model/record/article.ts'
import { incompleteSides, toIncompleteField } from '#model/record/incomplete-sides.ts'
import { jumpExpression } from '../pages/jumps.ts'
import { joinLines } from '../text/join-lines.ts'
import { detectIncomplete } from './detect-incomplete.ts'

const afterTheText = new RegExp(`(?:${jumpExpression.source}|[（(][^（()）。]{2,40}[）)])\\s*$`, 'u')

const bodyPart = ({ data, lines }: Block): BodyPart[] => {
  if (data.role !== 'lead' && data.role !== 'paragraph' && data.role !== 'crosshead') return []
  const text = joinLines(lines).replace(afterTheText, '')
  return [{ type: data.role === 'crosshead' ? 'crosshead' : 'paragraph', text }]
}

const isProse = ({ kind }: Item): boolean => kind !== 'notice' && kind !== 'advertisement'

/** The jumps of an item, wherever they stand in it. */
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
