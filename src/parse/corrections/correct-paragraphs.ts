/**
 * Joins paragraphs as an editor has corrected them, also across other blocks: `兴` and `趣爱好等` are one.
 */
import type { Plugin } from 'unified'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { appendLines } from '../lines/block-ends.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import { runningText } from '../roles/state-groups.ts'
import { applyFixes, type Fix } from './apply-fixes.ts'
import { type FoundLine, findLine, notParagraphStart } from './find-line.ts'

/** The nearest block above that the found block may continue, or the reason in Chinese why there is none. */
function partAbove(blocks: Block[], { block, index }: FoundLine): Block | string {
  if (index > 0) return block
  const isRunning = runningText.has(block.data.role ?? '')
  const above = blocks
    .slice(0, blocks.indexOf(block))
    .findLast(({ data: { role = '' } }) => (isRunning ? runningText.has(role) : role === block.data.role))
  return above ?? `第 ${block.lines[0]?.number} 行之上没有可以接的段落`
}

function blockHolding(blocks: Block[], at: Fix<'join-paragraph'>['at'], text: string): Block | string {
  const found = findLine(blocks, at, text)
  return typeof found === 'string' ? found : found.block
}

function join(
  tree: PageTree,
  { at, to }: Fix<'join-paragraph'>,
  text: string,
  vocabulary: OpeningVocabulary,
): string | undefined {
  const blocks = blocksIn(tree)
  const found = findLine(blocks, at, text)
  if (typeof found === 'string') return found
  const { block, index } = found
  const first = to ? blockHolding(blocks, to, text) : partAbove(blocks, found)
  if (typeof first === 'string') return first
  if (first === block) return undefined
  if (index > 0) return notParagraphStart(at)
  appendLines(first, block.lines, vocabulary)
  tree.children = tree.children.filter((node) => node !== block)
  return undefined
}

/** Unified plugin: joins paragraphs (correction `join-paragraph`). */
export const correctParagraphs: Plugin<[OpeningVocabulary], PageTree> = (vocabulary) => (tree, file) => {
  applyFixes(file, ['join-paragraph'], (fix) => join(tree, fix, String(file.value), vocabulary))
}
