/** `/on-this-day/09-05/`: the issues of one day of the year. */
import { anniversaryPage } from '#render/pages/anniversary-page.tsx'
import { template } from '#site/template.ts'

export default template('anniversary', ({ frame, anniversaries }, { day }) =>
  anniversaryPage(frame, anniversaries(), day),
)
