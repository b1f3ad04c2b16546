/** The legend of a calendar, with the number of days in each state: `缺期（已出版，未收） 52天`. */
import type { Result } from 'hastscript'
import type { Day, DayState } from '#catalog/paper-days.ts'

const stateName: Record<DayState, string> = {
  held: '已收',
  missing: '缺期（已出版，未收）',
  unprinted: '休刊',
  unknown: '未收，是否出版不详',
}

const states: DayState[] = ['held', 'missing', 'unprinted', 'unknown']

/** The legend for the given days: `已收 1天`, `缺期（已出版，未收） 52天`, … */
export const dayLegend = (days: readonly Day[]): Result => (
  <ul class="day-legend">
    {states.map((state) => (
      <li>
        <span class={`day-sample day-${state}`} aria-hidden="true"></span>
        {`${stateName[state]} ${days.filter((day) => day.state === state).length}天`}
      </li>
    ))}
  </ul>
)
