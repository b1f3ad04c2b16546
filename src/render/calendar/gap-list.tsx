/**
 * Describes the gaps of a year in words, as far as the issue numbers in the mastheads explain them: `9月6日：缺1期`.
 *
 * If only some days between two numbered issues were publication days, the counts are those of the whole interval:
 * `7月15日至12月31日：170天未收；据期号，2020年7月15日至2022年9月4日的782天里出版754期，本档案收1期，缺753期`.
 */
import type { Result } from 'hastscript'
import type { NumberedInterval } from '#catalog/numbering.ts'
import type { Day } from '#catalog/paper-days.ts'
import { fromIso, toIso } from '#model/calendar-day.ts'
import { chineseDay, chineseSpan } from '../text/chinese-date.ts'

/** Up to this number of gaps the list is open. */
const maxOpen = 6

/** Runs of adjacent days without an issue that have the same state and interval. */
function runsOf(days: readonly Day[]): Day[][] {
  const runs: Day[][] = []
  let previous: Day | undefined
  for (const day of days) {
    if (day.state !== 'held') {
      if (previous && previous.state === day.state && previous.interval === day.interval)
        runs.at(-1)?.push(day)
      else runs.push([day])
    }
    previous = day
  }
  return runs
}

function intervalText({ from, to, days, held, printed = 0 }: NumberedInterval): string {
  const span = chineseSpan(toIso(fromIso(from) + 1), toIso(fromIso(to) - 1))
  return `据期号，${span}的${days}天里出版${printed}期，本档案收${held}期，缺${printed - held}期`
}

function runText(run: readonly Day[]): string {
  const [{ state, interval } = { state: 'unknown' }] = run
  if (state === 'missing') return `缺${run.length}期`
  if (state === 'unprinted') return `休刊${run.length}天`
  return interval?.printed === undefined
    ? `${run.length}天未收，是否出版不详`
    : `${run.length}天未收；${intervalText(interval)}`
}

function spanOf(run: readonly Day[]): string {
  const [first, last] = [run[0]?.date ?? '', run.at(-1)?.date ?? '']
  return first === last ? chineseDay(first) : `${chineseDay(first)}至${chineseDay(last)}`
}

/** The gaps of a year or month, oldest first: `9月6日：缺1期。`; null if the archive has every day. */
export function gapList(days: readonly Day[]): Result | null {
  const runs = runsOf(days)
  if (runs.length === 0) return null
  return (
    <details class="gaps" open={runs.length <= maxOpen}>
      <summary>{`未收的日子（${runs.length}段）`}</summary>
      <ul>
        {runs.map((run) => (
          <li>
            <b>{spanOf(run)}</b>
            {`：${runText(run)}。`}
          </li>
        ))}
      </ul>
    </details>
  )
}
