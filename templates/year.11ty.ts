/** `/hyrb/2022/`: a year of a paper. */
import { yearPage } from '#render/pages/year-page.tsx'
import { template } from '#site/template.ts'

export default template('year', ({ frame, paper }, { slug, year }) => yearPage(frame, paper(slug), year))
