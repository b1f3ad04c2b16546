/** `/robots.txt`: allows all crawlers, and names the site map. */
import { siteMapPath } from '#model/addresses/address.ts'
import { template } from '#site/template.ts'

export default template(
  'robots',
  ({ frame }) => `User-agent: *\nAllow: /\n\nSitemap: ${frame.site.baseUrl}${siteMapPath}\n`,
)
