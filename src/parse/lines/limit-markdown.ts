/**
 * Newsprint mode of Markdown: of all its constructs only ATX headings (`# 市委常委会召开会议`) mean anything.
 *
 * OCR text is full of accidents (`1.`, `*`, `<b>`, `___`, `&amp;`, four leading spaces) that must stay text.
 * `**` is read by `markdown-marks.ts`: micromark's flanking rules fail between CJK punctuation and CJK letters. So micromark, which
 * looks at every character several times, is shown only the lines that may be headings.
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

/** Unified plugin: teaches `remark-parse` newsprint mode. */
export function disableMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: disabledConstructs } }]
}

interface NumberedLine {
  text: string
  /** From 1. */
  number: number
}

/** The lines that may be headings, as micromark knows them: without invisible characters, white space of all kinds as spaces. */
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
 * Unified plugin, after `remark-parse`: hands it nothing but what may be a heading. Of a node's position only the line on which
 * it starts is that of the whole text.
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
