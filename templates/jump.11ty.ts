/** `/date/` */
import { jumpPage } from '#render/jump-page.tsx'
import { template } from '#site/template.ts'

export default template('jump', ({ frame, papers }) => jumpPage(frame, papers))
