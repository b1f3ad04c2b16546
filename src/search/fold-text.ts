/**
 * What readers need not care about when they search: width, case, spaces, punctuation.
 *
 * `１—６月，“三高四新”` and `1～6月三高四新` fold to the same `1-6月三高四新`; the build folds what it indexes, the browser what is
 * asked. Whatever is cut out of a text, its fold stands in the fold of the text (a property test holds this): every
 * character folds by itself, and a mark is kept or dropped only by what stands on its own side of the cut.
 */

/** A folded text, one code point an entry, each with the stretch of the text (UTF-16) that it came from. */
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
/** 1—6月, 1－6月, 1～6月, 1─6月 */
const dash = /[\p{Pd}~\u2212\u223c\u2053\u2500\u2501]/gu
/** `…` would decompose to full stops: `100…` is not `100.`. */
const ellipsis = /[\u2025\u2026]/gu
/** The zero of 二○二二年 is also set as a geometric circle. */
const circle = /[\u25cb\u25ef]/gu

const expansions = new Map<string, string[]>()

/** The characters that one character stands for: `㎡` is `M2`, `Ａ` and `á` are `A`, `½` is `1/2`. */
function expand(character: string): string[] {
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
 * What is kept of a run of spaces and punctuation: `87.5%`, `1-6月`, `C919-2` keep their marks, and so do `8:00`, `1/3` and
 * `1、2号线` between two digits; `1,200` is `1200`.
 */
function keptMarks(run: Glyph[], before: string, after: string): Glyph[] {
  if (run.length === 0) return run
  const digits = Number(digit.test(before)) + Number(digit.test(after))
  if (digits === 0) return []
  const beside = marksIn(run, /^[.%‰-]$/u)
  return beside.length > 0 || digits === 1 ? beside : marksIn(run, /^[:/、×]$/u)
}

/** Folds a text and keeps where each character of the fold stood. */
export function foldTextWithOffsets(text: string): FoldedText {
  const folded: FoldedText = { characters: [], starts: [], ends: [] }
  const keep = ({ character, start, end }: Glyph): void => {
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
    for (const mark of keptMarks(run, before, glyph.character)) keep(mark)
    keep(glyph)
    run = []
    before = glyph.character
  }
  for (const mark of keptMarks(run, before, '')) keep(mark)
  return folded
}

/** The fold of a text as text: `刘越高　参加` is `刘越高参加`. */
export const foldText = (text: string): string => foldTextWithOffsets(text).characters.join('')
