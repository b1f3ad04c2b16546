/**
 * The legend of the page, which also filters it: `只看 引题` leaves the rows that were read as 引题.
 *
 * Radio buttons and a style sheet do it, without a script; a row to which an address leads stays in view.
 */
import type { Result } from 'hastscript'
import type { Reading } from '#model/reading/reading.ts'
import { Role } from '#model/reading/role.ts'
import { roleName } from '#model/role-name.ts'

const filterOption = (id: string, name: string, className: string): Result => (
  <li class={className}>
    <input type="radio" name="only" id={`only-${id}`} {...(id === 'all' ? { checked: true } : {})} />
    <label for={`only-${id}`}>{name}</label>
  </li>
)

/** Nothing stands in the legend that does not stand below it. */
export function roleFilter(reading: Reading, doubts: number): Result {
  const roles = Role.options.filter((role) => reading.some((block) => block.role === role))
  const isCorrected = reading.some(
    ({ corrections = [], cues }) => corrections.length > 0 || cues[0]?.cue === 'editor',
  )
  return (
    <fieldset class="role-filter">
      <legend>只看</legend>
      <ul class="legend">
        {filterOption('all', '全部', 'choice')}
        {roles.map((role) => filterOption(role, roleName[role], `choice role-${role}`))}
        {doubts > 0 ? filterOption('doubt', `存疑 ${doubts}`, 'choice choice-message') : null}
        {isCorrected ? filterOption('fix', '编者更正', 'choice') : null}
      </ul>
    </fieldset>
  )
}
