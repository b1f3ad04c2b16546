/**
 * Splits a raw file into its printed pages, mostly one: `A02` from the top, `A03` from its page line on.
 */
import { pageKeys } from '#model/addresses/page-key.ts'
import type { Block, Item, PageTree } from '#model/reading/tree.ts'
import { readPageLine } from './page-line.ts'

type Node = Block | Item

/** One printed page with its items and blocks. */
export interface PrintedPage {
  number?: string
  name?: string
  /** The page in article ids: `01`, `A02`. */
  key: string
  children: Node[]
}

const startsPage = (node: Node): boolean =>
  node.type === 'block'
    ? node.data.startsPage === true
    : node.children.some(({ data }) => data.startsPage === true)

function splitAtPageStarts(nodes: readonly Node[]): Node[][] {
  const pages: Node[][] = [[]]
  for (const node of nodes) {
    if (startsPage(node)) pages.push([])
    pages.at(-1)?.push(node)
  }
  return pages
}

/** Pages in the order of the file. An editor's correction of the page applies to the first of them. */
export function printedPages({ children, data }: PageTree): PrintedPage[] {
  const pages = splitAtPageStarts(children).map((nodes, index) => ({
    ...readPageLine(nodes.filter((node) => node.type === 'block')),
    ...(index === 0 ? data?.page : {}),
    children: nodes,
  }))
  const keys = pageKeys(pages.map(({ number }) => number))
  return pages.map((page, index) => ({ ...page, key: keys[index] ?? '01' }))
}
