/** `/hyrb/`: a paper. */
import { paperPage } from '#render/pages/paper-page.tsx'
import { template } from '#site/template.ts'

export default template('paper', ({ frame, paper }, { slug }) => paperPage(frame, paper(slug)))
