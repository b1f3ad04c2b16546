/** The short name of a paper, the first folder of all its addresses: 滨江日报 is `bjrb`, its page `/bjrb/`. */
import { z } from 'zod'

/** Top folders of the site that belong to no paper; test/site/page-kinds.test.ts and addresses.test.ts check them. */
export const reservedFolders: ReadonlySet<string> = new Set([
  'about',
  'assets',
  'columns',
  'data',
  'date',
  'indexes',
  'kinds',
  'on-this-day',
  'pagefind',
  'places',
  'reporters',
  'search',
  'sitemaps',
])

export const Slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/u)
  .refine((slug) => !reservedFolders.has(slug), {
    error: ({ input }) => `本站自己的网页在 /${String(input)}/，报纸请用别的代号`,
  })
