/**
 * Groups blocks into items by their labels: a block that opens an item begins one, and the others belong to the one above.
 *
 * A picture between two paragraphs (`caption*` / `credit` / `body`) is an item, after which the article above continues.
 */
import type { Block, Item } from '#model/reading/tree.ts'
import { outsideArticles, pictureTexts, runningText, stateOf } from '../roles/state-groups.ts'

interface Gathering {
  children: Array<Block | Item>
  /** The unfinished item. */
  item?: Item | undefined
  /** The item that a picture has interrupted. */
  interrupted?: Item | undefined
}

const holdsOnlyPictures = (item: Item): boolean =>
  item.children.every((block) => pictureTexts.has(stateOf(block)))

/** Whether a text is continued from another page (上接第一版), and so is not that of the item above, which has text already. */
const continuesOther = ({ children }: Item, block: Block): boolean =>
  block.jumps.continuedFrom !== undefined && children.some((child) => runningText.has(stateOf(child)))

function openItem(page: Gathering, block: Block): void {
  const isPicture = pictureTexts.has(stateOf(block))
  const above = page.item && holdsOnlyPictures(page.item) ? page.interrupted : page.item
  page.interrupted = isPicture ? above : undefined
  page.item = { type: 'item', kind: 'news', children: [block] }
  page.children.push(page.item)
}

/** Items and the blocks outside articles, in the order of the page. Linear time. */
export function gatherByLabels(blocks: readonly Block[]): Array<Block | Item> {
  const page: Gathering = { children: [] }
  for (const block of blocks) {
    if (block.data.startsPage) [page.item, page.interrupted] = [undefined, undefined]
    if (outsideArticles.has(stateOf(block))) page.children.push(block)
    else if (!page.item || block.data.opensItem || continuesOther(page.item, block)) openItem(page, block)
    else {
      if (page.interrupted && !pictureTexts.has(stateOf(block)) && holdsOnlyPictures(page.item))
        [page.item, page.interrupted] = [page.interrupted, undefined]
      page.item.children.push(block)
    }
  }
  return page.children
}
