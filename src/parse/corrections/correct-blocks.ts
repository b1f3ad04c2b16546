/**
 * Splits blocks and sets their roles as an editor has corrected them: `朱健主持` is a subhead.
 *
 * Splits are applied first, so that a role can be set for the second part.
 */
import type { Plugin } from 'unified'
import type { Role } from '#model/reading/role.ts'
import type { Block, Line, PageTree } from '#model/reading/tree.ts'
import { updateBlockEnds } from '../lines/block-ends.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import type { State } from '../roles/state.ts'
import { lineTexts, printedOf } from '../text/line-texts.ts'
import { applyFixes, type Fix } from './apply-fixes.ts'
import { type FoundLine, findLine } from './find-line.ts'
import { findUniqueOffset } from './find-unique-offset.ts'

/** Weight of a correction: that of a cue without exceptions. */
const editorWeight = 14

/** What every correction of a page needs. */
interface PageContext {
  tree: PageTree
  /** The raw text. */
  text: string
  vocabulary: OpeningVocabulary
}

/** Splits a block before one of its lines and returns the second part; the block itself for its first line. */
function splitBlock({ tree, vocabulary }: PageContext, block: Block, index: number): Block {
  if (index === 0) return block
  const rest: Block = { ...block, lines: block.lines.splice(index), before: 'hard', data: { ...block.data } }
  for (const half of [block, rest]) updateBlockEnds(half, vocabulary)
  tree.children.splice(tree.children.indexOf(block) + 1, 0, rest)
  return rest
}

/** Splits a line before offset `inRaw` of its raw text and offset `inText` of its text. */
function splitLine(line: Line, inRaw: number, inText: number): [Line, Line] {
  const cut = line.span[0] + inRaw
  const corrections = line.corrections ?? []
  const printed = printedOf(line)
  const half = (text: string, span: Line['span']): Line => {
    const own = corrections.filter((each) => each.span[0] >= span[0] && each.span[0] < span[1])
    return { ...lineTexts(text), span, number: line.number, ...(own.length > 0 ? { corrections: own } : {}) }
  }
  return [
    half(printed.slice(0, inText).trimEnd(), [line.span[0], cut]),
    { ...half(printed.slice(inText), [cut, line.span[1]]), column: (line.column ?? 1) + inRaw },
  ]
}

/** Splits a block before words of one line and returns the second part, or the reason in Chinese why it cannot. */
function splitAtWords(page: PageContext, { block, index, line }: FoundLine, words: string): Block | string {
  const raw = page.text.slice(...line.span)
  const [inRaw, inText] = [findUniqueOffset(words, raw), findUniqueOffset(words, printedOf(line))]
  if (typeof inRaw === 'string') return `第 ${line.number} 行${inRaw}`
  if (typeof inText === 'string') return `第 ${line.number} 行改动之后${inText}`
  block.lines.splice(index, 1, ...splitLine(line, inRaw, inText))
  return splitBlock(page, block, index + 1)
}

function split(page: PageContext, { at, before }: Fix<'split-paragraph'>): string | undefined {
  const found = findLine(blocksIn(page.tree), at, page.text)
  if (typeof found === 'string') return found
  const second =
    before === undefined ? splitBlock(page, found.block, found.index) : splitAtWords(page, found, before)
  if (typeof second === 'string') return second
  second.data.startsParagraph = true
  return undefined
}

/** The state for a role: a headline directly above a notice is its title. */
function stateFor(role: Role, next: Block | undefined): State {
  const isOverNotice = next?.data.role === 'notice' || next?.data.state === 'notice-title'
  return role === 'headline' && isOverNotice ? 'notice-title' : role
}

function setRole(page: PageContext, { at, to, because }: Fix<'role'>): string | undefined {
  const found = findLine(blocksIn(page.tree), at, page.text)
  if (typeof found === 'string') return found
  const block = splitBlock(page, found.block, found.index)
  const { runnerUp: _, ...data } = block.data
  const blocks = blocksIn(page.tree)
  const next = blocks[blocks.indexOf(block) + 1]
  block.data = {
    ...data,
    role: to,
    state: stateFor(to, next),
    margin: editorWeight,
    cues: [{ cue: 'editor', weight: editorWeight, saw: because ?? '编者订正' }],
  }
  return undefined
}

/** Unified plugin: splits paragraphs and sets roles (corrections `split-paragraph` and `role`). */
export const correctBlocks: Plugin<[OpeningVocabulary], PageTree> = (vocabulary) => (tree, file) => {
  const page: PageContext = { tree, text: String(file.value), vocabulary }
  applyFixes(file, ['split-paragraph'], (fix) => split(page, fix))
  applyFixes(file, ['role'], (fix) => setRole(page, fix))
}
