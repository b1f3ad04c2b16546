/**
 * Cuts blocks in two and gives them the roles that an editor knows better: `朱健主持` is a subhead.
 *
 * Cuts come first, so that a role can be given to what follows one.
 */
import type { Plugin } from 'unified'
import type { Role } from '#model/reading/role.ts'
import type { Block, Line, PageTree } from '#model/reading/tree.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import type { State } from '../roles/state.ts'
import { applyFixes, type Fix } from './apply-fixes.ts'
import { type FoundLine, findLine } from './find-line.ts'
import { findUniqueOffset } from './find-unique-offset.ts'

/** What an editor says weighs as much as a rule without exception. */
const editorWeight = 14

/** Parts a block before one of its lines; the second part is returned. */
function splitBlock(tree: PageTree, block: Block, index: number): Block {
  if (index === 0) return block
  const rest: Block = { ...block, lines: block.lines.splice(index), before: 'hard', data: { ...block.data } }
  tree.children.splice(tree.children.indexOf(block) + 1, 0, rest)
  return rest
}

/** Two lines from one, cut before offset `inRaw` of its raw text and `inText` of its text. */
function splitLine(line: Line, inRaw: number, inText: number): [Line, Line] {
  const cut = line.span[0] + inRaw
  const corrections = line.corrections ?? []
  const half = (text: string, span: Line['span']): Line => {
    const own = corrections.filter((each) => each.span[0] >= span[0] && each.span[0] < span[1])
    return { text, span, number: line.number, ...(own.length > 0 ? { corrections: own } : {}) }
  }
  return [
    half(line.text.slice(0, inText).trimEnd(), [line.span[0], cut]),
    { ...half(line.text.slice(inText), [cut, line.span[1]]), column: (line.column ?? 1) + inRaw },
  ]
}

/** The block that begins with the words, cut off from what stands before them; or in Chinese why there is none. */
function splitAtWords(
  tree: PageTree,
  { block, index, line }: FoundLine,
  words: string,
  raw: string,
): Block | string {
  const [inRaw, inText] = [findUniqueOffset(words, raw), findUniqueOffset(words, line.text)]
  if (typeof inRaw === 'string') return `第 ${line.number} 行${inRaw}`
  if (typeof inText === 'string') return `第 ${line.number} 行改动之后${inText}`
  block.lines.splice(index, 1, ...splitLine(line, inRaw, inText))
  return splitBlock(tree, block, index + 1)
}

function split(tree: PageTree, { at, before }: Fix<'split-paragraph'>, text: string): string | undefined {
  const found = findLine(blocksIn(tree), at, text)
  if (typeof found === 'string') return found
  const second =
    before === undefined
      ? splitBlock(tree, found.block, found.index)
      : splitAtWords(tree, found, before, text.slice(...found.line.span))
  if (typeof second === 'string') return second
  second.data.startsParagraph = true
  return undefined
}

/** A headline over a notice opens the notice. */
function stateFor(role: Role, next: Block | undefined): State {
  const isOverNotice = next?.data.role === 'notice' || next?.data.state === 'notice-title'
  return role === 'headline' && isOverNotice ? 'notice-title' : role
}

function setRole(tree: PageTree, { at, to, because }: Fix<'role'>, text: string): string | undefined {
  const found = findLine(blocksIn(tree), at, text)
  if (typeof found === 'string') return found
  const block = splitBlock(tree, found.block, found.index)
  const { runnerUp: _, ...data } = block.data
  const next = blocksIn(tree)[blocksIn(tree).indexOf(block) + 1]
  block.data = {
    ...data,
    role: to,
    state: stateFor(to, next),
    margin: editorWeight,
    cues: [{ cue: 'editor', weight: editorWeight, saw: because ?? '编者订正' }],
  }
  return undefined
}

/** Unified plugin: cuts paragraphs and sets roles. */
export const correctBlocks: Plugin<[], PageTree> = () => (tree, file) => {
  const text = String(file.value)
  applyFixes(file, ['split-paragraph'], (fix) => split(tree, fix, text))
  applyFixes(file, ['role'], (fix) => setRole(tree, fix, text))
}
