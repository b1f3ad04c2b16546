/**
 * Finds the lines of the page's head by their form, whatever they were read as: above the first running text, made of nothing
 * but facts of the paper, the issue and the page, as `1946-05-15` over `第1版`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Role } from '#model/reading/role.ts'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import { headPieces } from '../roles/cues/page/head-pieces.ts'
import type { PrintedLine } from './masthead-lines.ts'
import { isKind, isLastPiece, isPaperName, withoutSpaces } from './paper-name.ts'

/** So many lines may the head of a page have. */
const longest = 12

const ofHead = new Set(['masthead', 'furniture'])

const isText = ({ data, lines }: Block): boolean =>
  !ofHead.has(data.role ?? '') && lines.some(({ text }) => text.length > 60 || /[，。！？；]\S/u.test(text))

/** A line above the first running text, with the kinds of facts that it is made of. */
export interface HeadLine extends PrintedLine {
  kinds: ReadonlySet<string>
}

/** A paper's name among a few other words: `南岭医药大学报 副刊·杏林`. */
const namesPaper = (text: string, lexicon: Lexicon): boolean => {
  const pieces = text.split(/[\s·|｜/]+/u)
  return (
    pieces.some((piece) => isPaperName(piece, lexicon)) &&
    pieces.every((piece) => /^(?:\p{Script=Han}{1,9}|[A-D]?\d{1,2})$/u.test(piece))
  )
}

const pageMark = /^第?[一二三四五六七八九十\d]{1,3}版\s?[(（]\s?[)）]$/u

/** Whether a line is a piece of a name that was printed large: `澜州` above `法治报`, or one character. */
function isPieceOfName(text: string, below: string, lexicon: Lexicon): boolean {
  const [piece, next] = [withoutSpaces(text), withoutSpaces(below)]
  if (/^\p{Script=Han}$/u.test(piece) || isLastPiece(piece, lexicon)) return true
  return /^\p{Script=Han}{2,4}$/u.test(piece) && (isKind(next, lexicon) || isLastPiece(next, lexicon))
}

interface TopLine extends PrintedLine {
  role: Role | undefined
}

function kindsOf({ text, role }: TopLine, below: string, lexicon: Lexicon): Set<string> {
  const kinds = headPieces(text, lexicon) ?? new Set()
  if (ofHead.has(role ?? '') || pageMark.test(text)) kinds.add('head')
  if (namesPaper(text, lexicon) || isPieceOfName(text, below, lexicon)) kinds.add('name')
  return kinds
}

/** The lines above the first running text, at most twelve. */
function topLines(tree: PageTree, lexicon: Lexicon): HeadLine[] {
  const blocks = blocksIn(tree).toSorted((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0))
  const from = blocks.slice(0, longest)
  const firstText = from.findIndex(isText)
  const head = firstText < 0 ? from : from.slice(0, firstText)
  const lines = head
    .flatMap(({ lines, data }) =>
      lines.map(({ text, number }) => ({ text: text.trim(), number, role: data.role })),
    )
    .slice(0, longest)
  return lines.map((line, at) => ({
    text: line.text,
    number: line.number,
    kinds: kindsOf(line, lines[at + 1]?.text ?? '', lexicon),
  }))
}

/** Whether a line prints two facts, or one beside another line of the head. */
const isOfHead = (line: HeadLine, at: number, lines: readonly HeadLine[]): boolean =>
  line.kinds.size > 1 ||
  (line.kinds.size === 1 && [at - 1, at + 1].some((next) => (lines[next]?.kinds.size ?? 0) > 0))

/** The lines of the head in order. */
export const headLines = (tree: PageTree, lexicon: Lexicon): HeadLine[] =>
  topLines(tree, lexicon).filter(isOfHead)
