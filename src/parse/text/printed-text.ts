/**
 * Gives texts that were read in the folded view back the characters that the page prints: the byline 阿依古丽·买买提 was
 * read from `阿依古丽•买买提`, and so it is recorded.
 */
import type { Block, Line } from '#model/reading/tree.ts'
import { printedOf } from './line-texts.ts'

/** Returns the printed form of a text that was read from the lines; the text itself where they do not contain it. */
export type Printed = (text: string) => string

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')

/** The printed form of every text where lines are read as they are printed. */
export const asItIs: Printed = (text) => text

const areAsPrinted = (lines: readonly Line[]): boolean => lines.every(({ printed }) => printed === undefined)

/** The text with its characters replaced by others in order; white space stays. */
function replaceInked(text: string, characters: string): string {
  let at = -1
  return text.replace(/\S/g, () => {
    at += 1
    return characters.charAt(at)
  })
}

/** The printed forms of texts read from lines, white space aside; of texts that occur more than once the first one counts. */
export function printedFrom(lines: readonly Line[]): Printed {
  if (areAsPrinted(lines)) return asItIs
  const read = lines.map(({ text }) => withoutSpace(text)).join('')
  const printed = lines.map((line) => withoutSpace(printedOf(line))).join('')
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const inked = withoutSpace(text)
    const at = inked === '' ? -1 : read.indexOf(inked)
    const characters = at < 0 ? inked : printed.slice(at, at + inked.length)
    const form = characters === inked ? text : replaceInked(text, characters)
    known.set(text, form)
    return form
  }
}

/** For each block of a page, the printed forms of texts read from it or from the blocks beside it. */
export function printedNear(blocks: readonly Block[]): (block: Block) => Printed {
  if (blocks.every(({ lines }) => areAsPrinted(lines))) return () => asItIs
  const places = new Map(blocks.map((block, at) => [block, at]))
  return (block) => {
    const at = places.get(block) ?? 0
    const beside = blocks.slice(Math.max(0, at - 1), at + 2)
    return beside.every(({ lines }) => areAsPrinted(lines))
      ? asItIs
      : printedFrom([block, ...beside].flatMap(({ lines }) => lines))
  }
}
