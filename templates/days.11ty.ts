/** `/hyrb/days.json`: every day of which the paper has an issue, oldest first, for the jump to a date. */
import { template } from '#site/template.ts'

export default template('days', ({ paper }, { slug }) => {
  const days = paper(slug).dated.flatMap(({ date }) => date?.value ?? [])
  return `${JSON.stringify([...new Set(days)])}\n`
})
