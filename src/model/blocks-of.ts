/** All blocks of a page in order, those in items included: its masthead, then the headline of its first item, and so on. */
import type { Block, PageTree } from './tree.ts'

export const blocksOf = (tree: PageTree): Block[] =>
  tree.children.flatMap((node) => (node.type === 'item' ? node.children : [node]))
