/** A paper as a schema.org `Newspaper`: 滨江日报 with its publisher and its CN number, as far as a masthead prints them. */
import type { NewspaperLeaf } from 'schema-dts'
import { publicationPath } from '#model/address.ts'
import type { Masthead } from '#model/masthead.ts'
import type { Site } from '#model/site.ts'

interface Paper {
  slug: string
  name: string
}

/** The language of the papers: Chinese in simplified characters. */
export const inLanguage = 'zh-Hans'

export function newspaperData(
  { baseUrl }: Site,
  { slug, name }: Paper,
  masthead: Masthead = {},
): NewspaperLeaf {
  const url = baseUrl + publicationPath(slug)
  const { publisher, cn } = masthead
  return {
    '@type': 'Newspaper',
    '@id': url,
    url,
    name,
    inLanguage,
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(cn !== undefined && {
      identifier: { '@type': 'PropertyValue', propertyID: '国内统一连续出版物号', value: cn },
    }),
  }
}
