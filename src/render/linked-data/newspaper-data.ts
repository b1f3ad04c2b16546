/** A newspaper as a schema.org `Newspaper`: 滨江日报 with publisher and CN number, if known. */
import type { NewspaperLeaf } from 'schema-dts'
import { publicationPath } from '#model/addresses/address.ts'
import type { Site } from '#model/content/site.ts'
import type { Imprint, PaperInfo } from '../frame.ts'

type Paper = Pick<PaperInfo, 'slug' | 'name'>

/** Language of all content: Chinese in simplified characters. */
export const inLanguage = 'zh-Hans'

/**
 * Returns the `Newspaper` of a paper.
 *
 * @param imprint publisher and CN number from the masthead of an issue or from the paper's profile
 */
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
