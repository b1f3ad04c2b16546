/**
 * The OpenSearch 1.1 description, with which browsers offer the archive as a search engine.
 *
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md: at most 16 characters for the short name,
 * 48 for the long name, 1,024 for the description.
 */
import { x } from 'xastscript'
import type { Site } from '#model/content/site.ts'
import { truncate } from '#model/truncate.ts'
import { xmlDocument } from './xml.ts'

const maxShortName = 16
const maxLongName = 48
const maxDescription = 1024

/** Returns the OpenSearch document of the archive; its MIME type is `application/opensearchdescription+xml`. */
export const openSearch = ({ title, description, baseUrl, errorReports }: Site): string =>
  xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', truncate(title, maxShortName)),
      x('LongName', truncate(title, maxLongName)),
      x('Description', truncate(description, maxDescription)),
      x('Contact', errorReports),
      x('Url', { type: 'text/html', method: 'get', template: `${baseUrl}/search/?q={searchTerms}` }),
      x('Language', 'zh-CN'),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
    ]),
  )
