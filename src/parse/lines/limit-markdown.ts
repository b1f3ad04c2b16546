/**
 * Limits Markdown to ATX headings (`# 市委常委会召开会议`).
 *
 * In OCR text all other constructs (`1.`, `*`, `<b>`, `___`, `&amp;`, four leading spaces) are accidental and must stay
 * text. `**` is read by `markdown-marks.ts`, since the flanking rules of micromark fail between CJK punctuation and CJK
 * letters. For speed, micromark gets only the lines that may be headings.
 */
import type { Root } from 'mdast'
import type { Processor } from 'unified'
import { visibleText } from '../text/visible-text.ts'
import { pieces } from './raw-lines.ts'

const disabledConstructs = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
]

/** Unified plugin: disables all constructs of `remark-parse` except headings. */
export function disableMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: disabledConstructs } }]
}

interface HeadingLine {
  text: string
  /** Of the line in the raw text. */
  offset: number
}

/** The lines that may be headings, without invisible characters and with all white space as spaces, as micromark expects. */
function headingLines(text: string): HeadingLine[] {
  const lines: HeadingLine[] = []
  if (!text.includes('#')) return lines
  for (const { start, end } of pieces(text)) {
    const seen = visibleText(text.slice(start, end))
    if (/^\s*#/u.test(seen)) lines.push({ text: seen.replace(/\s/gu, ' '), offset: start })
  }
  return lines
}

/**
 * Unified plugin, after `remark-parse`: parses only the lines that may be headings. Of the positions of the nodes only the
 * start offset refers to the whole text: that of their line.
 */
export function parseHeadingsOnly(this: Processor): void {
  const { parser } = this
  if (!parser) return
  this.parser = (text, file) => {
    const lines = headingLines(text)
    if (lines.length === 0) return { type: 'root', children: [] } satisfies Root
    const tree = parser(lines.map(({ text: line }) => line).join('\n'), file) as Root
    for (const { position } of tree.children)
      if (position) position.start.offset = lines[position.start.line - 1]?.offset ?? 0
    return tree
  }
}
