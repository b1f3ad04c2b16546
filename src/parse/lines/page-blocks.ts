/** Finds the blocks of a page, before and after `gatherArticles` has grouped them into items. */
import type { Block, Item, PageTree } from '#model/reading/tree.ts'

/** All blocks of a page in order, those of items included. */
export const blocksIn = (tree: PageTree): Block[] =>
  tree.children.flatMap((node) => (node.type === 'block' ? [node] : node.children))

/** The item that contains a block; undefined for blocks outside articles. */
export const itemOf = (tree: PageTree, block: Block): Item | undefined =>
  tree.children.filter((node) => node.type === 'item').find(({ children }) => children.includes(block))
