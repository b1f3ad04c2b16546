/**
 * The two texts of a line: `text`, the view that is matched, and `printed`, the characters as they are, where they differ.
 *
 * Of `⼈⺠群众` the text is `人民群众`. Both have the same length, so that an offset is one of both.
 */
import type { Line } from '#model/reading/tree.ts'
import { readHalfWidthMarks, readingView } from '#model/text/reading-view.ts'

/**
 * The texts of a line that prints `printed`.
 *
 * @param isSpaced whether the OCR has spaced all characters, and so printed all marks in half width
 */
export function lineTexts(printed: string, isSpaced = false): Pick<Line, 'text' | 'printed'> {
  const view = readingView(printed)
  const text = isSpaced ? readHalfWidthMarks(view) : view
  return text === printed ? { text } : { text, printed }
}

/** Changes what a line prints. */
export function setLineText(line: Line, printed: string): void {
  delete line.printed
  Object.assign(line, lineTexts(printed))
}

/** The characters of a line as they are. */
export const printedOf = ({ text, printed = text }: Pick<Line, 'text' | 'printed'>): string => printed
