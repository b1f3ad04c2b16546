/**
 * One article for programs: its part of `issue.json`, and where and when it was printed.
 *
 * `/hyrb/2022/09/05/01-28/article.json`
 */
import { z } from 'zod'
import { Slug } from '../addresses/slug.ts'
import { Article } from './article.ts'

export const ArticleRecord = z.strictObject({
  /** Permanent address. */
  url: z.url(),
  publication: z.strictObject({ slug: Slug, name: z.string() }),
  /** Id and address of its issue; the number as printed (第N号). */
  issue: z.strictObject({ id: z.string(), url: z.url(), number: z.int().positive().optional() }),
  /** ISO date, and its basis: `masthead`, `inferred`, `file-name`, `editor`. */
  date: z.strictObject({ value: z.iso.date(), basis: z.string() }).optional(),
  /** As printed: `1`, `A02`; both of an article that was joined over two pages. */
  pages: z.array(z.string()),
  /** By GB/T 7714—2025. */
  citation: z.string(),
  article: Article,
})
export type ArticleRecord = z.infer<typeof ArticleRecord>
