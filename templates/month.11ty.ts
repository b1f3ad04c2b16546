/** `/hyrb/2022/09/`: a month of a paper. */
import { monthPage } from '#render/pages/month-page.tsx'
import { template } from '#site/template.ts'

export default template('month', ({ frame, paper }, { slug, year, month }) =>
  monthPage(frame, paper(slug), { year, month }),
)
