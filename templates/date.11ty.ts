/** `/date/`: the jump to a date. */
import { datePage } from '#render/pages/date-page.tsx'
import { template } from '#site/template.ts'

export default template('date', ({ frame, papers }) => datePage(frame, papers))
