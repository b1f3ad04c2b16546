/**
 * Groups the blocks of a page into items: an article extends from its column or kicker to its last line.
 *
 * A caption with its credit (`谭小河（右）擦拭船桨。许珂 摄`) belongs to the article that continues after it or whose words
 * it repeats; otherwise it becomes an item of kind `photo`.
 */
import type { Plugin } from 'unified'
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Block, Item, PageTree } from '#model/reading/tree.ts'
import type { ProfileVocabulary } from '../openings/profile-vocabulary.ts'
import { outsideArticles, pictureTexts, stateOf, titles } from '../roles/state-groups.ts'
import { belongsTo, type Context } from './belongs-to.ts'
import { captionIsUnrelated, captionMatches } from './caption-match.ts'
import { classifyKind } from './classify-kind.ts'
import { addBlock, type Draft, newDraft } from './draft.ts'
import { gatherByLabels } from './gather-by-labels.ts'
import { isOpinionPage } from './opinion-page.ts'
import { propagateColumns, shareColumns } from './propagate-columns.ts'

const articleStates = new Set(['paragraph', 'line', 'crosshead', 'byline', 'lead', 'subhead', 'jump'])

/** For each block, whether it or the next one is text of an article; pictures and furniture are skipped. */
function textFollowsAt(blocks: Block[]): boolean[] {
  const follows: boolean[] = new Array(blocks.length).fill(false)
  let next = false
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const state = stateOf(blocks[at])
    if (!pictureTexts.has(state) && !outsideArticles.has(state)) next = articleStates.has(state)
    follows[at] = next
  }
  return follows
}

const pictureReference = /^\s*[▲△▼↑↓←→◀►]|图(?:为|[:：])/u

/** Number of following blocks that are compared with a caption. */
const maxTextDistance = 12

/** The blocks after index `at` up to the next title, without pictures: what else may belong to the unfinished article. */
function blocksBeforeNextTitle(blocks: Block[], at: number): Block[] {
  const rest = blocks.slice(at + 1, at + 1 + maxTextDistance)
  const end = rest.findIndex((block) => titles.has(stateOf(block)))
  return rest.slice(0, end < 0 ? undefined : end).filter((block) => !pictureTexts.has(stateOf(block)))
}

/** Whether a caption between paragraphs of an article belongs to a picture of another item. */
function interrupts({ item }: Draft, block: Block, after: Block[], lexicon: Lexicon): boolean {
  const [first, above] = [block.lines[0], item.children.at(-1)?.lines.at(-1)]
  if (stateOf(block) !== 'caption' || !first || !above || pictureReference.test(first.text)) return false
  if (above.number > first.number && !captionMatches(item.children, block, lexicon)) return true
  const article = [...item.children.filter((child) => !pictureTexts.has(stateOf(child))), ...after]
  return after.length > 0 && captionIsUnrelated(article, block, lexicon)
}

interface GatheringState {
  /** Items and blocks outside articles so far. */
  children: Array<Block | Item>
  /** The unfinished item. */
  draft?: Draft | undefined
  /** A picture of another item in the middle of it. */
  pictureDraft?: Draft | undefined
}

function startDraft({ children }: GatheringState, block: Block): Draft {
  const draft = newDraft(block)
  children.push(draft.item)
  return draft
}

/** Adds a block to the item to which it belongs, to a new item, or to the page itself. */
function placeBlock(page: GatheringState, block: Block, after: Block[], context: Context): void {
  const { draft, pictureDraft } = page
  if (pictureDraft && stateOf(block) === 'credit') addBlock(pictureDraft, block)
  else if (draft && interrupts(draft, block, after, context.lexicon))
    page.pictureDraft = startDraft(page, block)
  else if (outsideArticles.has(stateOf(block))) page.children.push(block)
  else if (draft && belongsTo(draft, block, context)) addBlock(draft, block)
  else page.draft = startDraft(page, block)
  if (!pictureTexts.has(stateOf(block))) page.pictureDraft = undefined
}

/** Items and the blocks outside articles, in the order of the page. Linear time. */
export function gather(blocks: Block[], lexicon: Lexicon): Array<Block | Item> {
  const page: GatheringState = { children: [] }
  const follows = textFollowsAt(blocks)
  blocks.forEach((block, at) => {
    if (block.data.startsPage) page.draft = undefined
    placeBlock(page, block, blocksBeforeNextTitle(blocks, at), {
      textFollows: follows[at] ?? false,
      titleFollows: titles.has(stateOf(blocks[at + 1])),
      lexicon,
    })
  })
  return page.children
}

/** Unified plugin: groups blocks into items and decides the kind of each. */
export const gatherArticles: Plugin<[ProfileVocabulary], PageTree> =
  ({ bylineRoles, lexicon }) =>
  (tree) => {
    const blocks = tree.children.filter((node) => node.type === 'block')
    const page = { isOpinionPage: isOpinionPage(blocks), bylineRoles }
    const byLabels = blocks.some(({ data }) => data.opensItem !== undefined)
    tree.children = byLabels ? gatherByLabels(blocks) : gather(blocks, lexicon)
    for (const node of tree.children) if (node.type === 'item') node.kind = classifyKind(node, page)
    propagateColumns(tree.children, lexicon)
    if (byLabels) shareColumns(tree.children)
  }
