/**
 * One item of an issue, from the 头条 to a four-line advertisement.
 *
 * Text fields contain source text with lines and columns joined and Markdown marks removed, otherwise unchanged. Absent
 * means unknown.
 */
import { z } from 'zod'
import { Source } from './span.ts'

export const Kind = z.enum(['news', 'commentary', 'interview', 'brief', 'photo', 'notice', 'advertisement'])
export type Kind = z.infer<typeof Kind>

/** `<page>-<line of its headline, or of its first block>`, as in `01-28` or `A02-07`. */
export const ArticleId = z.string().regex(/^[A-Z]?\d{2,}-\d{2,}$/u)

export const Dateline = z.strictObject({
  /** As printed: `新华社北京7月13日电`. */
  text: z.string(),
  /** `新华社`, or the paper's own name. */
  agency: z.string().optional(),
  place: z.string().optional(),
  /** ISO date, when day, month and year are known. */
  date: z.iso.date().optional(),
})
export type Dateline = z.infer<typeof Dateline>

export const Byline = z.strictObject({
  /** As printed: `全媒体记者`; absent where none is. */
  role: z.string().optional(),
  name: z.string(),
})
export type Byline = z.infer<typeof Byline>

export const BodyPart = z.strictObject({ type: z.enum(['paragraph', 'crosshead']), text: z.string() })
export type BodyPart = z.infer<typeof BodyPart>

export const Caption = z.strictObject({
  text: z.string(),
  /** Names of those who took the picture, parted by spaces; the whole credit where it has no name: `新华社发`. */
  credit: z.string().optional(),
  /** Their roles as printed, each once, parted by spaces: `全媒体记者`; absent where none is. */
  creditRole: z.string().optional(),
})
export type Caption = z.infer<typeof Caption>

/** The other half of an article that jumps to another page: 下转第二版, 上接第一版. */
export const Jump = z.strictObject({ page: z.string(), article: ArticleId.optional() })
export type Jump = z.infer<typeof Jump>

export const Article = z.strictObject({
  id: ArticleId,
  kind: Kind,
  /** 专栏, as in `育新机 开新局 真抓实干在滨江`. */
  column: z.string().optional(),
  /** 引题, as in `朱健在石鼓区调研县域警务、禁毒工作时强调`. */
  kicker: z.string().optional(),
  /** 主题, decks parted by one space. */
  headline: z.string().optional(),
  /** 副题, as in `刘越高参加`. */
  subheads: z.array(z.string()),
  dateline: Dateline.optional(),
  bylines: z.array(Byline),
  /** The lead's dateline and byline are not repeated here. */
  body: z.array(BodyPart),
  captions: z.array(Caption),
  /** The part that is missing on the page. */
  incomplete: z.enum(['start', 'end', 'both']).optional(),
  /** 下转 */
  continues: Jump.optional(),
  /** 上接 */
  continuedFrom: Jump.optional(),
  sources: z.array(Source),
})
export type Article = z.infer<typeof Article>
