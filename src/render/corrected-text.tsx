/**
 * A stretch of raw text with what an editor has replaced in it, old and new: `城东` ~~`新新区`~~ `新区`.
 *
 * The old characters stand here as they stand in the file, and once.
 */
import type { Result } from 'hastscript'
import type { TextCorrection } from '#model/reading.ts'
import type { Stretch } from './stretches.ts'

const old = (text: string): Result => (
  <del>
    <span class="unseen">原文：</span>
    {text}
  </del>
)

const better = (text: string, id: string | undefined): Result => (
  <ins {...(id === undefined ? {} : { id })}>
    <span class="unseen">编者更正为：</span>
    {text === '' ? '（删去）' : text}
  </ins>
)

/**
 * The text of a stretch, its corrections marked.
 *
 * @param anchorOf gives the anchor of a correction by the offset at which it begins
 */
export function correctedText(
  { text, start, block }: Stretch,
  anchorOf: (offset: number) => string,
): Result | string {
  const end = start + text.length
  const own = (block?.corrections ?? [])
    .filter(({ span }) => span[0] >= start && span[0] < end)
    .sort((a, b) => a.span[0] - b.span[0])
  if (own.length === 0) return text
  let done = start
  const marked = own.map((correction: TextCorrection, index) => {
    const [from, to] = correction.span
    const before = text.slice(done - start, Math.max(from, done) - start)
    const replaced = text.slice(Math.max(from, done) - start, Math.max(to, done) - start)
    done = Math.max(done, Math.min(to, end))
    const id = own[index - 1]?.span[0] === from ? undefined : anchorOf(from)
    return [before, replaced === '' ? null : old(replaced), better(correction.new, id)]
  })
  return (
    <span>
      {marked.flat()}
      {text.slice(done - start)}
    </span>
  )
}
