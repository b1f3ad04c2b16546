/** The fields of an article with the characters that the page prints: its headline is `⼈⺠群众喜迎春耕`, as on the page. */
import type { Article } from '#model/record/article.ts'
import { asItIs, type Printed } from '../text/printed-text.ts'

/** The object with some of its texts, those it has, in their printed form. */
function withPrinted<T extends object>(object: T, fields: ReadonlyArray<keyof T>, printed: Printed): T {
  const changed = fields.flatMap((field) => {
    const text = object[field]
    return typeof text === 'string' ? [[field, printed(text)] as const] : []
  })
  return { ...object, ...Object.fromEntries(changed) }
}

/** The article with all texts as printed. Normalized values, such as dates and numbers of pages, stay. */
export function articleAsPrinted(article: Article, printed: Printed): Article {
  if (printed === asItIs) return article
  return {
    ...withPrinted(article, ['column', 'kicker', 'headline'], printed),
    subheads: article.subheads.map(printed),
    ...(article.dateline && {
      dateline: withPrinted(article.dateline, ['text', 'agency', 'place'], printed),
    }),
    bylines: article.bylines.map((byline) => withPrinted(byline, ['role', 'name'], printed)),
    body: article.body.map((part) => withPrinted(part, ['text'], printed)),
    captions: article.captions.map((caption) =>
      withPrinted(caption, ['text', 'credit', 'creditRole'], printed),
    ),
  }
}
