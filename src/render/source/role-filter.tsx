/**
 * The legend of the page, which is also a filter: `只看 引题` shows only the rows with the role 引题.
 *
 * It works without a script, by radio buttons and `:has()` in the style sheet. The row of the `:target` is always shown.
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

/**
 * Shows the legend with the roles that occur on the page.
 *
 * @param messageCount number of messages on the page
 */
export function roleFilter(reading: Reading, messageCount: number): Result {
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
        {messageCount > 0 ? filterOption('doubt', `存疑 ${messageCount}`, 'choice choice-message') : null}
        {isCorrected ? filterOption('fix', '编者更正', 'choice') : null}
      </ul>
    </fieldset>
  )
}
