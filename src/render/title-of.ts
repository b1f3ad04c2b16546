/** The name under which an item is listed: its headline, else how its caption or text begins (`9月3日是中国人民抗日…`). */
import type { Article } from '#model/article.ts'
import { kindName } from './kind-name.ts'

const longest = 24

/** The first `length` code points, with an ellipsis where something was left off. */
export function clip(text: string, length: number): string {
  const characters = [...text]
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text
}

/** Title of an article; never empty. */
export function titleOf({ headline, captions, body, kind }: Article): string {
  const opening = captions[0]?.text ?? body[0]?.text ?? ''
  return headline ?? (clip(opening.trim(), longest) || kindName[kind])
}
