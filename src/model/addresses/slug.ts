/** The short name of a paper, with which all its addresses begin: 滨江日报 is `bjrb`, and lives at `/bjrb/`. */
import { z } from 'zod'

/** Folders at the top of the site that belong to no paper; test/site/addresses.test.ts holds the site to them. */
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
