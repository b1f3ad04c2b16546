/**
 * Decides whether a picture was taken by an author of the article: `记者 尹恬 通讯员 章华 文/图` over the text, `尹恬 摄`
 * under the picture.
 */
import type { Block } from '#model/reading/tree.ts'
import { joinLines } from '../text/join-lines.ts'

/** Words of a byline for text and pictures. */
const withPictures = /[文图]\s?[/／]\s?[文图]|摄影记者|摄影报道/u
const photographer = /(?<name>\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,3})\s?摄[）)]?$/u

const withoutSpaces = (text: string): string => text.replace(/[\s\u3000]+/gu, '')

/** Number of characters at the start of a text in which a byline is looked for. */
const maxBylineOffset = 80

/** The number of one of several pictures: `①巡游队伍穿过石板巷。`. */
const numbered = /^\s*[①-⑳]/u

/** Whether the credit of a picture names an author of an article with pictures, or the picture is numbered. */
export function isPictureByAuthor(article: readonly Block[], picture: Block): boolean {
  const text = joinLines(picture.lines).trim()
  const name = photographer.exec(text.slice(-24))?.groups?.name
  if (!name && !numbered.test(text)) return false
  return article.some(({ data, lines }) => {
    if (data.state !== 'byline' && data.state !== 'lead') return false
    const byline = joinLines(lines).slice(0, maxBylineOffset)
    return (
      withPictures.test(byline) && (!name || withoutSpaces(byline).includes(withoutSpaces(name).slice(-3)))
    )
  })
}
