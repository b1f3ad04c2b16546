/**
 * Replaces misread characters before the text is parsed: `超超市` becomes `超市`.
 *
 * The raw text and all offsets stay the same; the line keeps the replaced characters, so that both can be shown.
 */
import type { Plugin } from 'unified'
import type { Line, PageTree } from '#model/reading/tree.ts'
import { updateBlockEnds } from '../lines/block-ends.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import { printedOf, setLineText } from '../text/line-texts.ts'
import { applyFixes, type Fix } from './apply-fixes.ts'
import { findLine } from './find-line.ts'
import { findUniqueOffset } from './find-unique-offset.ts'

/** Replaces the text; returns the reason in Chinese where it cannot. */
function replace(line: Line, raw: string, { old, new: replacement }: Fix<'text'>): string | undefined {
  const inRaw = findUniqueOffset(old, raw)
  const printed = printedOf(line)
  const inText = findUniqueOffset(old, printed)
  if (typeof inRaw === 'string') return `第 ${line.number} 行${inRaw}`
  if (typeof inText === 'string') return `第 ${line.number} 行改动之后${inText}`
  const start = line.span[0] + inRaw
  setLineText(line, printed.slice(0, inText) + replacement + printed.slice(inText + old.length))
  line.corrections = [
    ...(line.corrections ?? []),
    { span: [start, start + old.length], old, new: replacement },
  ]
  return undefined
}

/** Unified plugin: corrects the text of lines (correction `text`). */
export const correctText: Plugin<[OpeningVocabulary], PageTree> = (vocabulary) => (tree, file) => {
  const text = String(file.value)
  applyFixes(file, ['text'], (fix) => {
    const found = findLine(blocksIn(tree), fix.at, text)
    if (typeof found === 'string') return found
    const problem = replace(found.line, text.slice(...found.line.span), fix)
    updateBlockEnds(found.block, vocabulary)
    return problem
  })
}
