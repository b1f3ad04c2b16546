/** The archive's own facts, from `content/site.yaml`: its title, where it stands on the web, whom to tell of errors. */
import { z } from 'zod'
import { Slug } from './slug.ts'

export const Site = z.strictObject({
  /** `滨江报纸档案` */
  title: z.string().min(1),
  description: z.string().min(1),
  /** Where the site will stand, without a slash at the end: `https://example.org`. */
  baseUrl: z.url().regex(/[^/]$/u),
  /** Address to which readers report errors. */
  errorReports: z.email(),
  /** Slug of the paper that `本报` means when the text names none. */
  defaultPublication: Slug,
})
export type Site = z.infer<typeof Site>
