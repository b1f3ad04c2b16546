/** `/hyrb/days.json`: the days with an issue of the paper, oldest first, for the jump to a date. */
import { template } from '#site/template.ts'

export default template('days', ({ paper }, { slug }) => {
  const days = paper(slug).dated.flatMap(({ date }) => date?.value ?? [])
  return `${JSON.stringify([...new Set(days)])}\n`
})
