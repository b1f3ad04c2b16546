/**
 * The role of one block in the page's layout.
 *
 * `朱健主持` under a headline is a `subhead`; `今日八版` is part of the `masthead`.
 * Terms: kicker 引题, headline 主题, subhead 副题, summary 提要题, crosshead 小标题, lead 导语,
 * furniture 版面附件 (page lines, staff lines, 导读), jump 转接.
 */
import { z } from 'zod'

export const Role = z.enum([
  'masthead',
  'furniture',
  'column',
  'kicker',
  'headline',
  'subhead',
  'byline',
  'lead',
  'paragraph',
  'crosshead',
  'caption',
  'credit',
  'notice',
  'advertisement',
  'jump',
  'unplaced',
])
export type Role = z.infer<typeof Role>
