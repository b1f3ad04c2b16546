/** `/robots.txt`: everyone may read everything. */
import { template } from '#site/template.ts'

export default template('robots', () => 'User-agent: *\nAllow: /\n')
