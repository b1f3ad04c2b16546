/** The blocks of a page, before and after they were gathered into items. */
import type { Block, Item, PageTree } from '#model/reading/tree.ts'

/** All blocks in order. */
export const blocksIn = (tree: PageTree): Block[] =>
  tree.children.flatMap((node) => (node.type === 'block' ? [node] : node.children))

/** The item that holds a block; nothing for furniture and text without a place. */
export const itemOf = (tree: PageTree, block: Block): Item | undefined =>
  tree.children.filter((node) => node.type === 'item').find(({ children }) => children.includes(block))
