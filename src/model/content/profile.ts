/**
 * The profile of one newspaper, from `content/publications/<slug>.yaml`.
 *
 * Expressions are JavaScript regular expressions (flag `u`); their named groups are facts of the masthead:
 * `^官方网站[:：](?<website>.+)$`. General conventions of Chinese newspapers need no profile.
 */
import { z } from 'zod'
import { Slug } from '../addresses/slug.ts'
import { expressionSchema } from './expression.ts'

/** What the named groups of a masthead expression may be called; each is a fact of the masthead. */
const mastheadGroups = [
  'number',
  'weekday',
  'lunarDate',
  'pageCount',
  'cn',
  'sponsor',
  'publisher',
  'website',
  'hotlineLabel',
  'hotlineNumber',
] as const

export const Profile = z.strictObject({
  slug: Slug,
  /** `滨江日报` */
  name: z.string().min(1),
  /** Other names that it prints: `BINJIANG DAILY`. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Openings of the dispatches of its reporters: `滨江日报讯`. */
  leads: z.array(z.string().min(1)).default([]),
  /** Byline roles beyond the general ones (记者, 通讯员, 实习生, …). */
  bylineRoles: z.array(z.string().min(1)).default([]),
  /** Names of its columns (专栏). */
  columns: z.array(z.string().min(1)).default([]),
  /** Lines of its masthead, with groups from `mastheadGroups`. */
  masthead: z.array(expressionSchema(mastheadGroups)).default([]),
  /** Lines that belong to the page and to no article. */
  furniture: z.array(expressionSchema([])).default([]),
  /** Issues whose number and date are known, for checks: 第18283号 of 2022-09-05. */
  numbering: z.array(z.strictObject({ number: z.int().positive(), date: z.iso.date() })).default([]),
  /** 国内统一连续出版物号: `CN 43-0004`. */
  cn: z.string().min(1).optional(),
  /** 主管, 主办. */
  sponsors: z.array(z.string().min(1)).default([]),
  publisher: z.string().min(1).optional(),
  website: z.string().min(1).optional(),
})
export type Profile = z.infer<typeof Profile>
