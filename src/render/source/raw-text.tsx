/**
 * Shows a segment of raw text with the corrections in it (old and new text) and the words that messages are about:
 * `城东` ~~`新新区`~~ `新区`.
 *
 * Without the inserted text, the output is the raw text, character by character.
 */
import type { Result } from 'hastscript'
import type { TextCorrection } from '#model/reading/reading.ts'
import type { Message } from '#model/record/message.ts'
import type { Span } from '#model/record/span.ts'
import type { LineSegment } from './alignment/line-segments.ts'

type Part = Result | string

const deletedText = (text: string): Result => (
  <del>
    <span class="visually-hidden">原文：</span>
    {text}
  </del>
)

const insertedText = (text: string, id: string | undefined): Result => (
  <ins {...(id === undefined ? {} : { id })}>
    <span class="visually-hidden">编者更正为：</span>
    {text === '' ? '（删去）' : text}
  </ins>
)

/** The range of the raw text that a message is about; none for a message about the whole segment. */
function messageSpans({ line, column, start, text }: LineSegment, { place }: Message): Span[] {
  if (place.line !== line || place.endLine !== line || place.endColumn === undefined) return []
  const lineStart = start - (column - 1)
  const from = Math.max(start, lineStart + place.column - 1)
  const to = Math.min(start + text.length, lineStart + place.endColumn - 1)
  return from < to && to - from < text.trim().length ? [[from, to]] : []
}

/** The raw text between two offsets, with the given spans marked. */
function highlightedText(
  { text, start }: LineSegment,
  from: number,
  to: number,
  spans: readonly Span[],
): Part[] {
  const parts: Part[] = []
  let position = from
  for (const [first, last] of spans) {
    const [begin, end] = [Math.max(first, position), Math.min(last, to)]
    if (begin >= end) continue
    parts.push(
      text.slice(position - start, begin - start),
      <mark>{text.slice(begin - start, end - start)}</mark>,
    )
    position = end
  }
  return [...parts, text.slice(position - start, Math.max(position, to) - start)].filter(
    (part) => part !== '',
  )
}

/** The corrections that begin in a segment, in text order. */
const correctionsIn = ({ start, text, block }: LineSegment): TextCorrection[] =>
  (block?.corrections ?? [])
    .filter(({ span }) => span[0] >= start && span[0] < start + text.length)
    .toSorted((a, b) => a.span[0] - b.span[0])

/**
 * Shows the text of a segment: in one `<span>` if it contains corrections or marks, else as plain text.
 *
 * @param messages messages of the row
 * @param anchorOf returns the anchor of the corrections that begin at an offset
 */
export function rawText(
  segment: LineSegment,
  messages: readonly Message[],
  anchorOf: (offset: number) => string,
): Result | string {
  const { text, start } = segment
  const spans = messages.flatMap((message) => messageSpans(segment, message)).toSorted((a, b) => a[0] - b[0])
  const corrections = correctionsIn(segment)
  const end = start + text.length
  let position = start
  const marked = corrections.flatMap((correction, index): Part[] => {
    const [from, to] = correction.span
    const before = highlightedText(segment, position, Math.max(from, position), spans)
    const replaced = text.slice(Math.max(from, position) - start, Math.max(to, position) - start)
    position = Math.max(position, Math.min(to, end))
    const id = corrections[index - 1]?.span[0] === from ? undefined : anchorOf(from)
    return [...before, ...(replaced === '' ? [] : [deletedText(replaced)]), insertedText(correction.new, id)]
  })
  const rest = highlightedText(segment, position, end, spans)
  return corrections.length + spans.length === 0 ? text : <span>{[...marked, ...rest]}</span>
}
