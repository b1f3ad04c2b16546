/**
 * One issue of one newspaper: the record from which every page and the search index are built.
 *
 * 滨江日报 of 5 September 2022, 第18283号, is `hyrb/2022-09-05`.
 */
import { z } from 'zod'
import { Slug } from '../addresses/slug.ts'
import { Article } from './article.ts'
import { DateEvidence, PublicationEvidence } from './evidence.ts'
import { Masthead } from './masthead.ts'
import { Message } from './message.ts'
import { Source, Span } from './span.ts'

export const schemaVersion = 1

export const Encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])
export type Encoding = z.infer<typeof Encoding>

export const Page = z.strictObject({
  /** As printed, normalised: `1`, `A02`. */
  number: z.string().optional(),
  /** 版名, as in `要闻`. */
  name: z.string().optional(),
  source: z.strictObject({
    file: z.string(),
    /** Of the bytes as received, lower-case hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    encoding: Encoding,
    /** Of the decoded text, in UTF-16 code units. */
    length: z.int().nonnegative(),
  }),
  /** Page furniture: masthead, page lines, 责编 lines, 导读. */
  furniture: z.array(Span),
})
export type Page = z.infer<typeof Page>

const Unplaced = z.strictObject({ text: z.string(), sources: z.array(Source) })
export type Unplaced = z.infer<typeof Unplaced>

export const Issue = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  /** `<publication slug>/<ISO date>`, or `<publication slug>/undated/<raw file name>` until it has a date. */
  id: z.string(),
  publication: z.strictObject({ slug: Slug, name: z.string(), evidence: PublicationEvidence }),
  date: z.strictObject({ value: z.iso.date(), evidence: DateEvidence }).optional(),
  masthead: Masthead.optional(),
  pages: z.array(Page).min(1),
  /** In reading order. */
  items: z.array(Article),
  /** Text that was assigned to no article: shown, searched, never dropped. */
  unplaced: z.array(Unplaced),
  messages: z.array(Message),
})
export type Issue = z.infer<typeof Issue>
