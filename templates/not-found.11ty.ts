/** `/404.html` */
import { notFoundPage } from '#render/pages/not-found-page.tsx'
import { template } from '#site/template.ts'

export default template('notFound', ({ frame }) => notFoundPage(frame))
