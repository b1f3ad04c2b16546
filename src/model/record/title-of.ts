/** The display title of an article: its headline, else the beginning of its caption or text (`9月3日是中国人民抗日…`). */

import { kindName } from '../role-name.ts'
import { truncate } from '../truncate.ts'
import type { Article } from './article.ts'

const maxTitleLength = 24

/** Returns the title of an article; never empty: without any text it is the name of its kind. */
export function titleOf({
  headline,
  captions,
  body,
  kind,
}: Pick<Article, 'headline' | 'captions' | 'body' | 'kind'>): string {
  const opening = captions[0]?.text ?? body[0]?.text ?? ''
  return headline ?? (truncate(opening.trim(), maxTitleLength) || kindName[kind])
}
