/**
 * Normalizes text for search: width, case, spaces and punctuation are ignored, traditional and simplified characters are one.
 *
 * `１—６月，“三高四新”` and `1～6月三高四新` both fold to `1-6月三高四新`, `後來` and `后来` to `后来`; the build folds the indexed text, the browser the query.
 * The fold of every substring is a substring of the fold (checked by a property test): each character is folded
 * independently, and whether a mark is kept depends only on its neighbours.
 */

import { foldCharacter } from '#model/text/fold-character.ts'

/** A folded text, one code point per entry, each with its range in the original text (UTF-16 code units). */
export interface FoldedText {
  characters: string[]
  starts: number[]
  ends: number[]
}

interface Glyph {
  character: string
  start: number
  end: number
}

const han = /^[\u4e00-\u9fff]$/u
const solid = /^[\p{L}\p{N}+]$/u
const digit = /^[0-9]$/u
/** Dashes of ranges: 1—6月, 1－6月, 1～6月, 1─6月. */
const dash = /[\p{Pd}~\u2212\u223c\u2053\u2500\u2501]/gu
/** Replaced before NFKD, which would decompose `100…` to `100...`. */
const ellipsis = /[\u2025\u2026]/gu
/** Geometric circles that are printed as the zero of 二○二二年. */
const circle = /[\u25cb\u25ef]/gu

const expansions = new Map<string, string[]>()

/** Folds one character: `㎡` is `M2`, `Ａ` and `á` are `A`, `½` is `1/2`. */
function expand(original: string): string[] {
  const character = foldCharacter(original)
  if (han.test(character)) return [character]
  const known = expansions.get(character)
  if (known) return known
  const plain = character
    .replace(ellipsis, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(dash, '-')
    .replace(circle, '〇')
    .replace('\u2044', '/')
  const expansion = [...plain]
  expansions.set(character, expansion)
  return expansion
}

function* glyphsOf(text: string): Generator<Glyph> {
  let start = 0
  for (const character of text) {
    const end = start + character.length
    for (const part of expand(character)) yield { character: part, start, end }
    start = end
  }
}

const withoutRepeats = (marks: Glyph[]): Glyph[] =>
  marks.filter((mark, index) => mark.character !== marks[index - 1]?.character)

const marksIn = (run: Glyph[], kept: RegExp): Glyph[] =>
  withoutRepeats(run.filter(({ character }) => kept.test(character)))

/**
 * Filters a run of spaces and punctuation: next to a digit `87.5%`, `1-6月` and `C919-2` keep their marks, and between two
 * digits also `8:00`, `1/3` and `1、2号线`; `1,200` becomes `1200`.
 */
function keptMarks(run: Glyph[], before: string, after: string): Glyph[] {
  if (run.length === 0) return run
  const digits = Number(digit.test(before)) + Number(digit.test(after))
  if (digits === 0) return []
  const marks = marksIn(run, /^[.%‰-]$/u)
  return marks.length > 0 || digits === 1 ? marks : marksIn(run, /^[:/、×]$/u)
}

/** Folds a text and records the original range of each character. */
export function foldTextWithOffsets(text: string): FoldedText {
  const folded: FoldedText = { characters: [], starts: [], ends: [] }
  const append = ({ character, start, end }: Glyph): void => {
    folded.characters.push(character)
    folded.starts.push(start)
    folded.ends.push(end)
  }
  let run: Glyph[] = []
  let before = ''
  for (const glyph of glyphsOf(text)) {
    if (!solid.test(glyph.character)) {
      run.push(glyph)
      continue
    }
    for (const mark of keptMarks(run, before, glyph.character)) append(mark)
    append(glyph)
    run = []
    before = glyph.character
  }
  for (const mark of keptMarks(run, before, '')) append(mark)
  return folded
}

/** Folds a text: `刘越高　参加` is `刘越高参加`. */
export const foldText = (text: string): string => foldTextWithOffsets(text).characters.join('')
