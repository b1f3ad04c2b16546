/** What an article is called wherever it is named: its headline, else how its caption or text begins (`9月3日是中国人民抗日…`). */

import { kindName } from '../role-name.ts'
import { truncate } from '../truncate.ts'
import type { Article } from './article.ts'

const maxTitleLength = 24

/** Title of an article; never empty, for one without any text is called by its kind. */
export function titleOf({
  headline,
  captions,
  body,
  kind,
}: Pick<Article, 'headline' | 'captions' | 'body' | 'kind'>): string {
  const opening = captions[0]?.text ?? body[0]?.text ?? ''
  return headline ?? (truncate(opening.trim(), maxTitleLength) || kindName[kind])
}
