/**
 * What several cues ask of one line is answered once: whether `停电公告` is the title of a notice, up to fifty times.
 *
 * Kept by the page and forgotten with it.
 */
import type { LineView, PageView } from '../page-view.ts'

type LineFunction<Answer> = (line: LineView, page: PageView) => Answer

/** The same question, answered once for each line of a page; the answer must depend on the two alone. */
export function memoizeByLine<Answer>(ask: LineFunction<Answer>): LineFunction<Answer> {
  const pages = new WeakMap<PageView, Array<{ answer: Answer }>>()
  return (line, page) => {
    const answers = pages.get(page) ?? []
    if (answers.length === 0) pages.set(page, answers)
    const known = answers[line.index] ?? { answer: ask(line, page) }
    answers[line.index] = known
    return known.answer
  }
}
