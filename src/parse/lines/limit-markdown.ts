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

interface NumberedLine {
  text: string
  /** Line number in the raw text, from 1. */
  number: number
}

/** The lines that may be headings, without invisible characters and with all white space as spaces, as micromark expects. */
function headingLines(text: string): NumberedLine[] {
  const lines: NumberedLine[] = []
  let number = 0
  for (const line of text.split(/\r\n|\r|\n/u)) {
    number += 1
    if (!line.includes('#')) continue
    const seen = visibleText(line)
    if (/^\s*#/u.test(seen)) lines.push({ text: seen.replace(/\s/gu, ' '), number })
  }
  return lines
}

/**
 * Unified plugin, after `remark-parse`: parses only the lines that may be headings. Of the positions of the nodes only the
 * start line refers to the whole text.
 */
export function parseHeadingsOnly(this: Processor): void {
  const { parser } = this
  if (!parser) return
  this.parser = (text, file) => {
    const lines = headingLines(text)
    if (lines.length === 0) return { type: 'root', children: [] } satisfies Root
    const tree = parser(lines.map(({ text: line }) => line).join('\n'), file) as Root
    for (const { position } of tree.children)
      if (position) position.start.line = lines[position.start.line - 1]?.number ?? 1
    return tree
  }
}
