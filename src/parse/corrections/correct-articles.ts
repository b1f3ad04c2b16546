/**
 * Splits and joins articles: the text from `本报讯 9月4日` on without a headline becomes a separate article.
 */
import type { Plugin } from 'unified'
import type { LineReference } from '#model/content/correction.ts'
import type { Item, PageTree } from '#model/reading/tree.ts'
import { classifyKind } from '../articles/classify-kind.ts'
import { isOpinionPage } from '../articles/opinion-page.ts'
import { blocksIn, itemOf } from '../lines/page-blocks.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import { applyFixes, type Fix } from './apply-fixes.ts'
import { blockBeginningAt, findLine } from './find-line.ts'

const notInArticle = ({ line }: LineReference): string => `第 ${line} 行不在任何文章里`

function itemHolding(tree: PageTree, at: LineReference, text: string): Item | string {
  const found = findLine(blocksIn(tree), at, text)
  return typeof found === 'string' ? found : (itemOf(tree, found.block) ?? notInArticle(at))
}

/** Decides the kinds of the items again whose blocks have changed. */
function updateKinds(tree: PageTree, items: readonly Item[], { bylineRoles }: OpeningVocabulary): void {
  const page = { isOpinionPage: isOpinionPage(blocksIn(tree)), bylineRoles }
  for (const item of items) item.kind = classifyKind(item, page)
}

function split(
  tree: PageTree,
  { at }: Fix<'split-article'>,
  text: string,
  vocabulary: OpeningVocabulary,
): string | undefined {
  const block = blockBeginningAt(blocksIn(tree), at, text)
  if (typeof block === 'string') return block
  const item = itemOf(tree, block)
  if (!item) return notInArticle(at)
  const index = item.children.indexOf(block)
  if (index === 0) return undefined
  const rest: Item = { type: 'item', kind: item.kind, children: item.children.splice(index) }
  tree.children.splice(tree.children.indexOf(item) + 1, 0, rest)
  updateKinds(tree, [item, rest], vocabulary)
  return undefined
}

function itemAbove(tree: PageTree, item: Item, at: LineReference): Item | string {
  const items = tree.children.filter((node) => node.type === 'item')
  return items[items.indexOf(item) - 1] ?? `第 ${at.line} 行之上没有文章`
}

function join(
  tree: PageTree,
  { at, to }: Fix<'join-article'>,
  text: string,
  vocabulary: OpeningVocabulary,
): string | undefined {
  const item = itemHolding(tree, at, text)
  if (typeof item === 'string') return item
  const isJoined = !to && item.children[0]?.lines[0]?.number !== at.line
  const first = to ? itemHolding(tree, to, text) : isJoined ? item : itemAbove(tree, item, at)
  if (typeof first === 'string') return first
  if (first === item) return undefined
  first.children.push(...item.children)
  updateKinds(tree, [first], vocabulary)
  tree.children = tree.children.filter((node) => node !== item)
  return undefined
}

/** Unified plugin: splits articles, then joins them (corrections `split-article` and `join-article`). */
export const correctArticles: Plugin<[OpeningVocabulary], PageTree> = (vocabulary) => (tree, file) => {
  const text = String(file.value)
  applyFixes(file, ['split-article'], (fix) => split(tree, fix, text, vocabulary))
  applyFixes(file, ['join-article'], (fix) => join(tree, fix, text, vocabulary))
}
