/**
 * The gold annotation of one page, against which the parsed record is scored: `dev-01.gold.json`.
 *
 * Text is compared without white space. An absent field is not printed: an item without `kicker` has no 引题.
 */
import { z } from 'zod'
import { Byline, Caption, Kind } from '../record/article.ts'
import { Span } from '../record/span.ts'

export const GoldItem = z.strictObject({
  kind: Kind,
  column: z.string().optional(),
  kicker: z.string().optional(),
  /** Decks separated by one space. */
  headline: z.string().optional(),
  subheads: z.array(z.string()),
  /** `新华社北京7月13日电` */
  dateline: z.string().optional(),
  bylines: z.array(Byline),
  /** Paragraphs and crossheads in order, without the lead's dateline and byline. */
  paragraphs: z.array(z.string()),
  captions: z.array(Caption),
  incomplete: z.enum(['start', 'end', 'both']).optional(),
  /** All text of this item on the page; without it the separation of articles is not scored. */
  spans: z.array(Span).optional(),
})
export type GoldItem = z.infer<typeof GoldItem>

export const Gold = z.strictObject({
  /** Name of the paper, as printed. */
  publication: z.string(),
  /** Absent where it cannot be known from the page. */
  date: z.iso.date().optional(),
  dateBasis: z.enum(['masthead', 'inferred', 'file-name']).optional(),
  /** 期号, as in `18283`. */
  issueNumber: z.int().positive().optional(),
  weekday: z.string().optional(),
  lunarDate: z.string().optional(),
  pageCount: z.int().positive().optional(),
  cn: z.string().optional(),
  /** What the page was written or chosen for: `column cut`, `masthead whole`. */
  conventions: z.array(z.string()).optional(),
  /** In reading order. */
  items: z.array(GoldItem),
  /** Mastheads, page lines, staff lines. */
  furniture: z.array(Span).optional(),
})
export type Gold = z.infer<typeof Gold>
