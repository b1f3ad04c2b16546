/**
 * Reads the opening and the jumps of a block and stores them on it: `本报讯（记者 陈润）……（下转第二版）`.
 *
 * Every step that changes the lines of a block calls this module, so that later steps need not parse them again.
 */
import type { Block, Line } from '#model/reading/tree.ts'
import { type OpeningVocabulary, readOpening } from '../openings/read-opening.ts'
import { withoutJumps } from '../pages/jumps.ts'
import { joinLines } from '../text/join-lines.ts'

/** More characters than the longest opening has. */
const headLength = 220
/** More characters than the longest jump or page reference has. */
const tailLength = 60

/** The first lines that together hold at least `length` characters. */
function firstLines(lines: readonly Line[], length: number): Line[] {
  let characters = 0
  const end = lines.findIndex(({ text }) => {
    characters += text.length
    return characters >= length
  })
  return lines.slice(0, end < 0 ? undefined : end + 1)
}

/** The last lines that together hold at least `length` characters, in order. */
const lastLines = (lines: readonly Line[], length: number): Line[] =>
  firstLines(lines.slice(-length).reverse(), length).reverse()

/** The opening and jumps of lines that belong together. Time does not depend on the number of lines. */
export function readBlockEnds(
  lines: readonly Line[],
  vocabulary: OpeningVocabulary,
): Pick<Block, 'opening' | 'jumps'> {
  const first = firstLines(lines, headLength)
  const last = lastLines(lines.slice(first.length), tailLength)
  const head = joinLines(first).trim()
  return {
    opening: readOpening(head, vocabulary),
    jumps: withoutJumps(last.length > 0 ? head + joinLines(last) : head).jumps,
  }
}

/** Reads opening and jumps of a block again after its lines have changed. */
export function updateBlockEnds(block: Block, vocabulary: OpeningVocabulary): void {
  Object.assign(block, readBlockEnds(block.lines, vocabulary))
}

/** Whether a block has text after its dateline and bylines. */
export const hasTextAfterOpening = ({ lines, opening }: Block): boolean =>
  joinLines(firstLines(lines, headLength)).trim().length > opening.length

/** Appends the lines of a block that continues another one. */
export function appendLines(block: Block, lines: readonly Line[], vocabulary: OpeningVocabulary): void {
  block.lines.push(...lines)
  updateBlockEnds(block, vocabulary)
}
