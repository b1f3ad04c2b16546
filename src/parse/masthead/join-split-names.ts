/**
 * Joins the name of a paper that the OCR has split, since it is printed large: `云` / `州` / `日报`, `岭川` / `交通` / `报`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { PrintedLine } from './masthead-lines.ts'
import { isKind, isLastPiece, isSection, withoutSpaces } from './paper-name.ts'

const isCharacter = ({ text }: PrintedLine): boolean => /^\p{Script=Han}$/u.test(text)

/** The lines of one character right above a line, at most nine. */
function charactersAbove(lines: readonly PrintedLine[], at: number): PrintedLine[] {
  const above = lines.slice(Math.max(0, at - 9), at)
  return above.slice(above.findLastIndex((line) => !isCharacter(line)) + 1)
}

/** One line of two to four characters above the last piece, or two where the second is only a kind: `岭川` / `交通`. */
function wordsAbove(lines: readonly PrintedLine[], at: number, lexicon: Lexicon): PrintedLine[] {
  const isPiece = (line: PrintedLine | undefined): line is PrintedLine =>
    line !== undefined &&
    /^\p{Script=Han}{2,4}$/u.test(withoutSpaces(line.text)) &&
    !isSection(withoutSpaces(line.text), lexicon)
  const [further, nearest] = [lines[at - 2], lines[at - 1]]
  const kind = nearest && isKind(withoutSpaces(nearest.text), lexicon) ? nearest : undefined
  if (kind) return isPiece(further) ? [further, kind] : []
  return isPiece(nearest) ? [nearest] : []
}

/** The pieces of a name above its last one. */
function piecesAbove(lines: readonly PrintedLine[], at: number, lexicon: Lexicon): PrintedLine[] {
  const characters = charactersAbove(lines, at)
  return characters.length > 0 ? characters : wordsAbove(lines, at, lexicon)
}

/** The name that ends at a line: with the pieces above it, or of single characters alone: `今` / `日` / `沙` / `溪`. */
function piecesAt(lines: readonly PrintedLine[], at: number, lexicon: Lexicon): PrintedLine[] {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line) return []
  if (isLastPiece(withoutSpaces(line.text), lexicon)) return piecesAbove(lines, at, lexicon)
  const endsColumn = isCharacter(line) && !(next && (isCharacter(next) || isLastPiece(next.text, lexicon)))
  return endsColumn ? charactersAbove(lines, at) : []
}

/** The lines, with each split name added as a whole at its first line, in place of its last piece. */
export function joinSplitNames(lines: readonly PrintedLine[], lexicon: Lexicon): PrintedLine[] {
  return lines.map((line, at) => {
    const pieces = piecesAt(lines, at, lexicon)
    if (pieces.length === 0) return line
    const text = withoutSpaces([...pieces, line].map((piece) => piece.text).join(''))
    return { text, number: pieces[0]?.number ?? line.number }
  })
}
