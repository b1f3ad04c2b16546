/**
 * A stretch of raw text with what an editor has replaced in it, old and new, and what is doubted in it marked:
 * `城东` ~~`新新区`~~ `新区`.
 *
 * Every character stands here as it stands in the file, and once.
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

/** Where the doubted words stand in the raw text; nothing for a doubt about all of the stretch. */
function messageSpans({ line, column, start, text }: LineSegment, { place }: Message): Span[] {
  if (place.line !== line || place.endLine !== line || place.endColumn === undefined) return []
  const lineStart = start - (column - 1)
  const from = Math.max(start, lineStart + place.column - 1)
  const to = Math.min(start + text.length, lineStart + place.endColumn - 1)
  return from < to && to - from < text.trim().length ? [[from, to]] : []
}

/** The raw text between two offsets, its doubted words marked. */
function highlightedText(
  { text, start }: LineSegment,
  from: number,
  to: number,
  doubts: readonly Span[],
): Part[] {
  const parts: Part[] = []
  let done = from
  for (const [first, last] of doubts) {
    const [begin, end] = [Math.max(first, done), Math.min(last, to)]
    if (begin >= end) continue
    parts.push(text.slice(done - start, begin - start), <mark>{text.slice(begin - start, end - start)}</mark>)
    done = end
  }
  return [...parts, text.slice(done - start, Math.max(done, to) - start)].filter((part) => part !== '')
}

/** The corrections that begin in a stretch, in its order. */
const correctionsIn = ({ start, text, block }: LineSegment): TextCorrection[] =>
  (block?.corrections ?? [])
    .filter(({ span }) => span[0] >= start && span[0] < start + text.length)
    .toSorted((a, b) => a.span[0] - b.span[0])

/**
 * The text of a stretch, in one element where anything is marked.
 *
 * @param messages about the piece to which it belongs
 * @param anchorOf gives the anchor of a correction by the offset at which it begins
 */
export function rawText(
  stretch: LineSegment,
  messages: readonly Message[],
  anchorOf: (offset: number) => string,
): Result | string {
  const { text, start } = stretch
  const doubts = messages.flatMap((message) => messageSpans(stretch, message)).toSorted((a, b) => a[0] - b[0])
  const own = correctionsIn(stretch)
  const end = start + text.length
  let done = start
  const marked = own.flatMap((correction, index): Part[] => {
    const [from, to] = correction.span
    const before = highlightedText(stretch, done, Math.max(from, done), doubts)
    const replaced = text.slice(Math.max(from, done) - start, Math.max(to, done) - start)
    done = Math.max(done, Math.min(to, end))
    const id = own[index - 1]?.span[0] === from ? undefined : anchorOf(from)
    return [...before, ...(replaced === '' ? [] : [deletedText(replaced)]), insertedText(correction.new, id)]
  })
  const rest = highlightedText(stretch, done, end, doubts)
  return own.length + doubts.length === 0 ? text : <span>{[...marked, ...rest]}</span>
}
