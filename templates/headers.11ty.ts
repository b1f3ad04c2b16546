/** `/_headers`: HTTP response headers; Netlify and Cloudflare Pages read this file. */
import { responseHeaders } from '#render/exports/response-headers.ts'
import { template } from '#site/template.ts'

export default template('headers', () => responseHeaders())
