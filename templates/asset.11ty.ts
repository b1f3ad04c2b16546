/** `/assets/archive-3f9c2a1b.css` and the other assets. */
import { template } from '#site/template.ts'

export default template('asset', (_, { content }) => content)
