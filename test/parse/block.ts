/** Blocks as the parser builds them, for tests of single steps. */
import type { Block, BlockData } from '#model/reading/tree.ts'
import { readBlockEnds } from '#parse/lines/block-ends.ts'
import { projectLexicon } from '../project-lexicon.ts'

export const vocabulary = { leads: ['江州发布讯'], bylineRoles: ['江州撰述'], lexicon: projectLexicon }

/** A block in a state, its role the same; `\n` separates its lines. */
export function blockOf(
  state: string,
  text: string,
  data: BlockData = {},
  before: Block['before'] = 'blank',
): Block {
  const lines = text
    .split('\n')
    .map((line, at) => ({ text: line, span: [0, line.length] as [number, number], number: at + 1 }))
  return { type: 'block', lines, before, ...readBlockEnds(lines, vocabulary), data: { state, ...data } }
}
