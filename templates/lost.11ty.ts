/** `/404.html` */
import { lostPage } from '#render/pages/lost-page.tsx'
import { template } from '#site/template.ts'

export default template('lost', ({ frame }) => lostPage(frame))
