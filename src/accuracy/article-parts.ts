/**
 * Converts articles of the record and of the gold to lists of texts by part, which are compared.
 *
 * A byline is compared by its name (`霍启文`), a caption without its credit, a paragraph without its type.
 */
import type { GoldItem } from '#model/accuracy/gold.ts'
import { type Part, parts } from '#model/accuracy/score.ts'
import type { Article } from '#model/record/article.ts'

export type TextPart = Exclude<Part, 'kind'>
export type ArticleParts = Readonly<Record<TextPart, readonly string[]>>

export const textParts: readonly TextPart[] = parts.filter((part) => part !== 'kind')

/** Removes white space: `把渠道修到田坎边 把责任压到责任人` is right with any space between its lines. */
export const withoutWhiteSpace = (text: string): string => text.replace(/\s+/gu, '')

const optionalText = (text: string | undefined): string[] => (text ? [withoutWhiteSpace(text)] : [])

type CommonFields = Pick<GoldItem, 'headline' | 'kicker' | 'column' | 'subheads' | 'bylines' | 'captions'>

const commonParts = (item: CommonFields): Omit<ArticleParts, 'dateline' | 'paragraph'> => ({
  headline: optionalText(item.headline),
  kicker: optionalText(item.kicker),
  column: optionalText(item.column),
  subhead: item.subheads.map(withoutWhiteSpace),
  byline: item.bylines.map(({ name }) => withoutWhiteSpace(name)),
  caption: item.captions.map(({ text }) => withoutWhiteSpace(text)),
})

/** Returns the texts of a gold item by part. */
export const partsOfGold = (item: GoldItem): ArticleParts => ({
  ...commonParts(item),
  dateline: optionalText(item.dateline),
  paragraph: item.paragraphs.map(withoutWhiteSpace),
})

/** Returns the texts of an article of a record by part. */
export const partsOfArticle = (
  article: Pick<Article, keyof CommonFields | 'dateline' | 'body'>,
): ArticleParts => ({
  ...commonParts(article),
  dateline: optionalText(article.dateline?.text),
  paragraph: article.body.map(({ text }) => withoutWhiteSpace(text)),
})

/** Returns whether all parts have the same texts in the same order. */
export const sameParts = (a: ArticleParts, b: ArticleParts): boolean =>
  textParts.every(
    (part) => a[part].length === b[part].length && a[part].every((text, index) => text === b[part][index]),
  )
