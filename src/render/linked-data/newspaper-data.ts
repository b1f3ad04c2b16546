/** A paper as a schema.org `Newspaper`: 滨江日报 with its publisher and its CN number, as far as they are known. */
import type { NewspaperLeaf } from 'schema-dts'
import { publicationPath } from '#model/addresses/address.ts'
import type { Site } from '#model/content/site.ts'
import type { Imprint, PaperInfo } from '../frame.ts'

type Paper = Pick<PaperInfo, 'slug' | 'name'>

/** The language of the papers: Chinese in simplified characters. */
export const inLanguage = 'zh-Hans'

/** @param imprint what the masthead of an issue prints, or the paper's profile knows */
export function newspaperData(
  { baseUrl }: Site,
  { slug, name }: Paper,
  { publisher, cn }: Imprint = {},
): NewspaperLeaf {
  const url = baseUrl + publicationPath(slug)
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
