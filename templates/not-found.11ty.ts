/** `/404.html`: the page for unknown addresses. */
import { notFoundPage } from '#render/pages/not-found-page.tsx'
import { template } from '#site/template.ts'

export default template('notFound', ({ frame }) => notFoundPage(frame))
