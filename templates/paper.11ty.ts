/** `/hyrb/` */
import { paperPage } from '#render/paper-page.tsx'
import { template } from '#site/template.ts'

export default template('paper', ({ frame, paper }, { slug }) => paperPage(frame, paper(slug)))
