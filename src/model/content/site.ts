/** Title, address and contact of the archive, from `content/site.yaml`. */
import { z } from 'zod'
import { Slug } from '../addresses/slug.ts'

export const Site = z.strictObject({
  /** `滨江报纸档案` */
  title: z.string().min(1),
  description: z.string().min(1),
  /** Address of the site, the root of a host, without a slash at the end: `https://example.org`. */
  baseUrl: z.url().regex(/^https?:\/\/[^/?#]+$/u, '网站须放在域名的根下，只写到域名：https://example.org'),
  /** Address to which readers report errors. */
  errorReports: z.email(),
  /** Slug of the paper that `本报` means when the text names none. */
  defaultPublication: Slug,
})
export type Site = z.infer<typeof Site>
