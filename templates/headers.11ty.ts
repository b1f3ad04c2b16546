/** `/_headers`: what a web server should send along; Netlify and Cloudflare Pages read it there. */
import { responseHeaders } from '#render/exports/response-headers.ts'
import { template } from '#site/template.ts'

export default template('headers', () => responseHeaders())
