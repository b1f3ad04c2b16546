/**
 * Reports a date that was inferred, since no masthead prints it, with its evidence.
 *
 * From `9月22日上午` and `2022年` follows 2022-09-23. It is a warning if another day fits nearly as well.
 */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { PageTree } from '#model/reading/tree.ts'
import type { Clue } from '#model/record/evidence.ts'
import { quotePlace, wholeFile } from './message-position.ts'
import type { Rule } from './rule.ts'

/** Margins below this are a warning, in the units of the constraints' costs. */
const certainMargin = 1

const quoted = (clues: readonly Clue[]): string =>
  clues.map(({ quote, says }) => `“${quote}”（${says}）`).join('、')

function placeOf(tree: PageTree, file: VFile, clue: Clue | undefined): Position {
  return clue?.line ? quotePlace(tree, file, clue.quote, { line: clue.line }) : wholeFile
}

export const inferredDate: Rule = {
  id: 'inferred-date',
  subject: 'issue',
  severity: 'info',
  name: '日期系推断',
  reason: '没有读到报头印的日期，日期取自文中的说法或文件名。',
  remedy: '依据充分就不必管；能查到原报，用 date 更正定下来。',
  check(tree, report, file) {
    const { date, dating } = tree.data ?? {}
    if (!date || date.evidence.basis === 'masthead' || date.evidence.basis === 'editor') return
    const { clues, basis } = date.evidence
    const place = placeOf(tree, file, clues[0])
    const because = `${date.value} 是${basis === 'file-name' ? '取自文件名' : '推断'}的日期，依据：${quoted(clues.slice(0, 3))}`
    const against = dating?.counterEvidence ?? []
    if (against.length > 0)
      report(`${because}；与之不合的有：${quoted(against.slice(0, 3))}，请核对`, place, 'warning')
    else if ((dating?.margin ?? 0) < certainMargin)
      report(
        `${because}；证据不足${dating?.runnerUp ? `，也可能是 ${dating.runnerUp}` : ''}，请核对`,
        place,
        'warning',
      )
    else if (!dating?.isConfirmed) report(`${because}；日子或年份只有一处依据，请核对`, place, 'warning')
    else report(because, place)
  },
}
