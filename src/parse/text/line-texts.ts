/**
 * The two texts of a line: `text`, the view that is matched, and `printed`, the characters as they are, where they differ.
 *
 * Of `⼈⺠群众` the text is `人民群众`. Both have the same length, so that an offset is one of both.
 */
import type { Line } from '#model/reading/tree.ts'
import { readingView } from '#model/text/reading-view.ts'

/** The texts of a line that prints `printed`. */
export function lineTexts(printed: string): Pick<Line, 'text' | 'printed'> {
  const text = readingView(printed)
  return text === printed ? { text } : { text, printed }
}

/** Changes what a line prints. */
export function setLineText(line: Line, printed: string): void {
  delete line.printed
  Object.assign(line, lineTexts(printed))
}

/** The characters of a line as they are. */
export const printedOf = ({ text, printed = text }: Pick<Line, 'text' | 'printed'>): string => printed
