/**
 * Joins and parts articles: what stands under `本报讯 9月4日` without a headline is an article of its own.
 */
import type { Plugin } from 'unified'
import type { LineReference } from '#model/content/correction.ts'
import type { Item, PageTree } from '#model/reading/tree.ts'
import { classifyKind } from '../articles/classify-kind.ts'
import { isOpinionPage } from '../articles/opinion-page.ts'
import { blocksIn, itemOf } from '../lines/page-blocks.ts'
import { applyFixes, type Fix } from './apply-fixes.ts'
import { blockBeginningAt, findLine } from './find-line.ts'

const outside = ({ line }: LineReference): string => `第 ${line} 行不在任何文章里`

function itemHolding(tree: PageTree, at: LineReference, text: string): Item | string {
  const found = findLine(blocksIn(tree), at, text)
  return typeof found === 'string' ? found : (itemOf(tree, found.block) ?? outside(at))
}

function split(tree: PageTree, { at }: Fix<'split-article'>, text: string): string | undefined {
  const block = blockBeginningAt(blocksIn(tree), at, text)
  if (typeof block === 'string') return block
  const item = itemOf(tree, block)
  if (!item) return outside(at)
  const index = item.children.indexOf(block)
  if (index === 0) return undefined
  const rest: Item = { type: 'item', kind: item.kind, children: item.children.splice(index) }
  tree.children.splice(tree.children.indexOf(item) + 1, 0, rest)
  for (const each of [item, rest]) each.kind = classifyKind(each, isOpinionPage(blocksIn(tree)))
  return undefined
}

function itemAbove(tree: PageTree, item: Item, at: LineReference): Item | string {
  const items = tree.children.filter((node) => node.type === 'item')
  return items[items.indexOf(item) - 1] ?? `第 ${at.line} 行之上没有文章`
}

function join(tree: PageTree, { at, to }: Fix<'join-article'>, text: string): string | undefined {
  const item = itemHolding(tree, at, text)
  if (typeof item === 'string') return item
  const first = to ? itemHolding(tree, to, text) : itemAbove(tree, item, at)
  if (typeof first === 'string') return first
  if (first === item) return undefined
  first.children.push(...item.children)
  first.kind = classifyKind(first, isOpinionPage(blocksIn(tree)))
  tree.children = tree.children.filter((node) => node !== item)
  return undefined
}

/** Unified plugin: parts articles, then joins them. */
export const correctArticles: Plugin<[], PageTree> = () => (tree, file) => {
  const text = String(file.value)
  applyFixes(file, ['split-article'], (fix) => split(tree, fix, text))
  applyFixes(file, ['join-article'], (fix) => join(tree, fix, text))
}
