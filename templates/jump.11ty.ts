/** `/date/` */
import { jumpPage } from '#render/pages/jump-page.tsx'
import { template } from '#site/template.ts'

export default template('jump', ({ frame, papers }) => jumpPage(frame, papers))
